using System.Text;
using Office.Documents.Content;

namespace Office.Documents.Tests.Content;

public sealed class CanonicalContentTests
{
    private static readonly DocumentContent s_content = new()
    {
        Kind = DocumentKind.Notice,
        Urgency = Urgency.Urgent,
        Title = "关于做好\"三防\"工作的通知",
        MainRecipients = ["各县（区）人民政府"],
        CopyRecipients = ["市委办公室"],
        Body = [new Heading(1, "一、总体要求"), new Paragraph("𠮷田\\\u0001e\u0301\u00e9 <&>'/\u007f")],
        Attachments = ["责任分工表"],
        Remark = "此件公开发布",
        Signers = ["张堃"],
    };

    [Fact]
    public void The_canonical_bytes_are_fixed_to_the_last_one()
    {
        Encoding.UTF8.GetString(CanonicalContent.Write(s_content)).ShouldBe(
            """
            {"version":1,"kind":8,"urgency":1,"title":"关于做好\"三防\"工作的通知","mainRecipients":["各县（区）人民政府"],
            "copyRecipients":["市委办公室"],"body":[{"type":"heading","level":1,"text":"一、总体要求"},
            {"type":"paragraph","text":"𠮷田\\\u0001E <&>'/DEL"}],
            "attachments":["责任分工表"],"remark":"此件公开发布","signers":["张堃"]}
            """.ReplaceLineEndings("").Replace("E <", "e\u0301\u00e9 <", StringComparison.Ordinal)
            .Replace("DEL", "\u007f", StringComparison.Ordinal));
    }

    [Fact]
    public void Reading_gives_back_every_character()
    {
        var read = CanonicalContent.Read(CanonicalContent.Write(s_content));

        read.Body.ShouldBe(s_content.Body);
        read.Title.ShouldBe(s_content.Title);
        CanonicalContent.Write(read).ShouldBe(CanonicalContent.Write(s_content));
    }

    [Fact]
    public void A_document_without_options_reads_back_too()
    {
        var least = new DocumentContent { Kind = DocumentKind.Letter, Title = "函" };

        CanonicalContent.Read(CanonicalContent.Write(least)).Remark.ShouldBeNull();
    }

    [Theory]
    [InlineData("\"urgency\":1", "\"urgency\": 1")]
    [InlineData("\"kind\":8,", "")]
    [InlineData("\"version\":1", "\"version\":9")]
    [InlineData("关于", "\\u5173\\u4e8e")]
    [InlineData("heading", "script")]
    public void Bytes_that_writing_would_not_make_are_refused(string from, string to)
    {
        var other = Encoding.UTF8.GetString(CanonicalContent.Write(s_content)).Replace(from, to, StringComparison.Ordinal);

        Should.Throw<InvalidDataException>(() => CanonicalContent.Read(Encoding.UTF8.GetBytes(other)));
    }

    [Fact]
    public void Half_a_character_is_refused_rather_than_signed_as_another() =>
        Should.Throw<ArgumentException>(() => CanonicalContent.Write(s_content with { Title = "\ud842" }));
}
