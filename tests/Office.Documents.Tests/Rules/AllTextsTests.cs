using Office.Documents.Content;
using Office.Documents.Proofreading;
using Office.Documents.Rules;

namespace Office.Documents.Tests.Rules;

/// <summary>Rules and proofreading read every text that a reader sees, and a fix reaches it where it stands.</summary>
public sealed class AllTextsTests
{
    private static readonly Table s_table = new("经费表",
    [
        new TableRow([new TableCell("项目"), new TableCell("说明")]), new TableRow([new TableCell("水泵"), new TableCell("含按装费")]),
    ]);

    public static TheoryData<DocumentContent, Place> Texts { get; } = new()
    {
        { Of(new Paragraph("含按装费")), new Place(DocumentElement.Body, 0, 1, 2) },
        { Of(new Paragraph("如下。"), s_table), new Place(DocumentElement.Body, 1, 1, 2) { Part = 4 } },
        { Of(new Picture("按装示意图", "图", "")), new Place(DocumentElement.Body, 0, 0, 2) },
        { Of(new Picture("图", "按装示意图", "")), new Place(DocumentElement.Body, 0, 0, 2) { Part = 1 } },
        { Of(new Attendance("出席", "按装队")), new Place(DocumentElement.Body, 0, 0, 2) { Part = 1 } },
        { Of(new Paragraph("如下。")) with { Remark = "含按装费" }, new Place(DocumentElement.Remark, -1, 1, 2) },
        {
            Of(new Paragraph("如下。")) with { Attachments = ["甲", "乙"], Bound = [new BoundAttachment(1, [new Paragraph("一")]), new BoundAttachment(2, [s_table])] },
            new Place(DocumentElement.Bound, 1, 1, 2) { Part = 4 }
        },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_wrong_word_is_found_and_mended_wherever_it_stands(DocumentContent content, Place place)
    {
        var found = Proofreader.Check(content, ProofContext.None).Single(finding => finding.Code == "proof.wrong-word");

        found.Place.ShouldBe(place);
        var mended = FindingFixes.Apply(content, found);
        Proofreader.Check(mended, ProofContext.None).ShouldNotContain(finding => finding.Code == "proof.wrong-word");
    }

    [Fact]
    public void A_report_that_asks_for_a_decision_in_a_table_is_found_in_its_cell()
    {
        var table = s_table with { Rows = [s_table.Rows[0], new TableRow([new TableCell("水泵"), new TableCell("恳请批准购置")])] };
        var report = Of(new Paragraph("现将情况报告如下。"), table) with { Kind = DocumentKind.Report, Title = "关于防汛情况的报告" };

        DocumentRules.Check(report, RuleContext.None).Single(finding => finding.Rule == "R10").Place.ShouldSatisfyAllConditions(
            place => place.Index.ShouldBe(1), place => place.Part.ShouldBe(4));
    }

    [Fact]
    public void A_secrecy_marking_in_a_cell_is_found()
    {
        var marked = Of(s_table with { Rows = [new TableRow([new TableCell("机密★1年")])] });

        DocumentRules.Check(marked, RuleContext.None).ShouldContain(finding => finding.Blocks && finding.Place.Part == 1);
    }

    private static DocumentContent Of(params Block[] blocks) =>
        new() { Kind = DocumentKind.Notice, Title = "关于做好2026年防汛工作的通知", MainRecipients = ["县水利局"], Body = blocks };
}
