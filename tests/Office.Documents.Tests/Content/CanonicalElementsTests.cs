using System.Text;
using Office.Documents.Content;

namespace Office.Documents.Tests.Content;

/// <summary>The third canonical form: only for texts that have something only it can say.</summary>
public sealed class CanonicalElementsTests
{
    private static readonly DocumentContent s_plain = new()
    {
        Kind = DocumentKind.Notice,
        Title = "通知",
        Attachments = ["分工表", "年鉴"],
    };

    private static readonly DocumentContent s_rich = s_plain with
    {
        Format = DocumentForm.Letter,
        TitleNote = "会议通过",
        Body =
        [
            new Table("表", [new([new("甲", 2)]), new([new("1"), new("2")])]) { Widths = [1, 2], IsLandscape = true },
            new Picture("图1", "流程", "QUJD", 120),
            new Attendance("出席", "张三"),
        ],
        Bound = [new(1, [new Paragraph("附件正文")])],
    };

    private static readonly SignedContent s_signed = new() { Content = s_rich, Files = [new(new string('a', 64), 7)] };

    [Fact]
    public void The_bytes_are_fixed_to_the_last_one() =>
        Encoding.UTF8.GetString(CanonicalContent.Write(s_signed)).ShouldBe(
            """
            {"version":3,"kind":8,"urgency":0,"title":"通知","format":2,"telegram":0,"titleNote":"会议通过","mainRecipients":[],
            "copyRecipients":[],"body":[{"type":"table","text":"表","headerRows":1,"landscape":1,"widths":[1,2],
            "rows":[[{"text":"甲","columns":2}],[{"text":"1","columns":1},{"text":"2","columns":1}]]},
            {"type":"picture","text":"图1","alt":"流程","widthMm":120,"data":"QUJD"},
            {"type":"attendance","label":"出席","text":"张三"}],
            "attachments":[{"title":"分工表","bound":[{"type":"paragraph","text":"附件正文"}]},
            {"title":"年鉴","sha256":"AAA","size":7}],"remark":null,"signers":[]}
            """.ReplaceLineEndings("").Replace("AAA", new string('a', 64), StringComparison.Ordinal));

    [Fact]
    public void Reading_gives_back_every_element()
    {
        var read = CanonicalContent.Read(CanonicalContent.Write(s_signed));

        read.Version.ShouldBe(3);
        read.Content.Body.ShouldBe(s_rich.Body);
        read.Content.Bound.Single().Body.ShouldBe(s_rich.Bound[0].Body);
        read.Content.Format.ShouldBe(DocumentForm.Letter);
        read.Files.ShouldBe(s_signed.Files);
    }

    [Fact]
    public void The_organs_that_issue_jointly_are_signed_in_a_form_of_their_own()
    {
        var joint = s_signed with { Content = s_rich with { JointOrgans = ["铜江市水利局", "铜江市财政局"] } };

        var read = CanonicalContent.Read(CanonicalContent.Write(joint));

        read.Version.ShouldBe(4);
        read.Content.JointOrgans.ShouldBe(["铜江市水利局", "铜江市财政局"]);
        (joint with { Version = 3 }).IsComplete.ShouldBeFalse();
    }

    [Fact]
    public void A_text_without_new_elements_keeps_the_second_form() =>
        new SignedContent { Content = s_plain }.Version.ShouldBe(2);

    [Fact]
    public void The_third_form_of_a_text_that_does_not_need_it_is_refused()
    {
        var second = new SignedContent { Content = s_plain with { Attachments = [] } };
        var third = CanonicalContent.Write(second with { Version = 3 });

        Should.Throw<InvalidDataException>(() => CanonicalContent.Read(third));
    }

    [Fact]
    public void An_older_form_refuses_what_it_would_leave_out() =>
        Should.Throw<ArgumentException>(() => CanonicalContent.Write(s_signed with { Version = 2 }));

    [Fact]
    public void An_attachment_bound_under_no_title_is_refused() =>
        Should.Throw<ArgumentException>(() => CanonicalContent.Write(s_signed with { Content = s_rich with { Bound = [new(3, [])] } }));

    [Fact]
    public void A_changed_cell_is_another_text() =>
        CanonicalContent.Write(s_signed with
        {
            Content = s_rich with { Body = [((Table)s_rich.Body[0]) with { Rows = [new([new("乙", 2)])] }, .. s_rich.Body.Skip(1)] },
        }).ShouldNotBe(CanonicalContent.Write(s_signed));
}
