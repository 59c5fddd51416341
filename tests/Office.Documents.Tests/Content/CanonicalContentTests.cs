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

    private static readonly SignedContent s_signed = new()
    {
        Content = s_content,
        MainOrgans = [[new("0198f000-0000-7000-8000-000000000002"), new("0198f000-0000-7000-8000-000000000001")]],
        CopyOrgans = [[]],
        Files = [new(new string('a', 64), 7)],
    };

    [Fact]
    public void The_canonical_bytes_are_fixed_to_the_last_one()
    {
        Encoding.UTF8.GetString(CanonicalContent.Write(s_signed)).ShouldBe(
            """
            {"version":2,"kind":8,"urgency":1,"title":"关于做好\"三防\"工作的通知","mainRecipients":[{"name":"各县（区）人民政府",
            "organs":["0198f000-0000-7000-8000-000000000001","0198f000-0000-7000-8000-000000000002"]}],
            "copyRecipients":[{"name":"市委办公室","organs":[]}],"body":[{"type":"heading","level":1,"text":"一、总体要求"},
            {"type":"paragraph","text":"𠮷田\\\u0001E <&>'/DEL"}],
            "attachments":[{"title":"责任分工表","sha256":"AAA","size":7}],"remark":"此件公开发布","signers":["张堃"]}
            """.ReplaceLineEndings("").Replace("E <", "e\u0301\u00e9 <", StringComparison.Ordinal)
            .Replace("AAA", new string('a', 64), StringComparison.Ordinal)
            .Replace("DEL", "\u007f", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_that_was_signed_in_the_first_form_keeps_its_bytes_and_reads_back()
    {
        var first = CanonicalContent.Write(new SignedContent { Version = 1, Content = s_content });
        Encoding.UTF8.GetString(first).ShouldBe(
            """
            {"version":1,"kind":8,"urgency":1,"title":"关于做好\"三防\"工作的通知","mainRecipients":["各县（区）人民政府"],
            "copyRecipients":["市委办公室"],"body":[{"type":"heading","level":1,"text":"一、总体要求"},
            {"type":"paragraph","text":"𠮷田\\\u0001E <&>'/DEL"}],
            "attachments":["责任分工表"],"remark":"此件公开发布","signers":["张堃"]}
            """.ReplaceLineEndings("").Replace("E <", "e\u0301\u00e9 <", StringComparison.Ordinal)
            .Replace("DEL", "\u007f", StringComparison.Ordinal));

        CanonicalContent.Read(first).Version.ShouldBe(1);
        CanonicalContent.Read(first).Content.Attachments.ShouldBe(["责任分工表"]);
    }

    [Fact]
    public void Another_organ_behind_the_same_printed_name_is_another_text() =>
        HashOf(s_signed with { CopyOrgans = [[new("0198f000-0000-7000-8000-000000000003")]] }).ShouldNotBe(HashOf(s_signed));

    [Fact]
    public void Another_file_under_the_same_title_is_another_text() =>
        HashOf(s_signed with { Files = [new(new string('b', 64), 7)] }).ShouldNotBe(HashOf(s_signed));

    [Fact]
    public void The_order_in_which_the_organs_of_a_group_were_found_changes_nothing() =>
        HashOf(s_signed with { MainOrgans = [[.. s_signed.MainOrgans[0].Reverse()]] }).ShouldBe(HashOf(s_signed));

    [Fact]
    public void A_title_without_its_file_has_no_canonical_form() =>
        Should.Throw<ArgumentException>(() => CanonicalContent.Write(s_signed with { Files = [] }));

    [Fact]
    public void Reading_gives_back_every_character()
    {
        var read = CanonicalContent.Read(CanonicalContent.Write(s_signed));

        read.Content.Body.ShouldBe(s_content.Body);
        read.Content.Title.ShouldBe(s_content.Title);
        read.Files.ShouldBe(s_signed.Files);
        CanonicalContent.Write(read).ShouldBe(CanonicalContent.Write(s_signed));
    }

    [Fact]
    public void A_document_without_options_reads_back_too()
    {
        var least = new SignedContent { Content = new DocumentContent { Kind = DocumentKind.Letter, Title = "函" } };

        CanonicalContent.Read(CanonicalContent.Write(least)).Content.Remark.ShouldBeNull();
    }

    [Theory]
    [InlineData("\"urgency\":1", "\"urgency\": 1")]
    [InlineData("\"kind\":8,", "")]
    [InlineData("\"version\":2", "\"version\":9")]
    [InlineData("关于", "\\u5173\\u4e8e")]
    [InlineData("heading", "script")]
    public void Bytes_that_writing_would_not_make_are_refused(string from, string to)
    {
        var other = Encoding.UTF8.GetString(CanonicalContent.Write(s_signed)).Replace(from, to, StringComparison.Ordinal);

        Should.Throw<InvalidDataException>(() => CanonicalContent.Read(Encoding.UTF8.GetBytes(other)));
    }

    [Fact]
    public void Half_a_character_is_refused_rather_than_signed_as_another() =>
        Should.Throw<ArgumentException>(() => CanonicalContent.Write(s_signed with { Content = s_content with { Title = "\ud842" } }));

    private static byte[] HashOf(SignedContent content) => CanonicalContent.Hash(CanonicalContent.Write(content));
}
