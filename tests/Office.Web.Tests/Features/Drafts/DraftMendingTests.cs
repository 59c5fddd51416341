using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Documents.Proofreading;
using Office.Documents.Rules;
using Office.Web.Features.Drafts;

namespace Office.Web.Tests.Features.Drafts;

/// <summary>One tap mends what a finding is about, and nothing else.</summary>
public sealed class DraftMendingTests
{
    [Fact]
    public void A_wrong_word_is_mended_in_its_block_though_an_empty_block_stands_before_it()
    {
        var sheet = Sheet("各级要抓好落实。", "市政府对此作出布署。");
        sheet.Body.Write(sheet.Body.Append(0).Id, "");
        sheet.Body.Move(3, -1);
        sheet.Body.Move(3, -1);

        sheet.Mend(Slip(sheet)).ShouldBeTrue();

        sheet.ToForm().Content.Body.Select(block => block.Text).ShouldBe(["各级要抓好落实。", "市政府对此作出部署。"]);
    }

    [Fact]
    public void Words_that_have_moved_since_the_check_are_left_alone()
    {
        var sheet = Sheet("市政府对此作出布署。");
        var finding = Slip(sheet);
        sheet.Body.Write(1, "会上市政府对此作出了新的安排。");

        sheet.Mend(finding).ShouldBeFalse();

        sheet.ToForm().Content.Body[0].Text.ShouldBe("会上市政府对此作出了新的安排。");
    }

    [Fact]
    public void A_title_loses_its_full_stop()
    {
        var sheet = Sheet("各级要抓好落实。");
        sheet.Title = "关于防汛的通知。";

        sheet.Mend(DocumentRules.Check(sheet.ToForm().Content, RuleContext.None).Single(one => one.Code == "draft.title-punctuation")).ShouldBeTrue();

        sheet.Title.ShouldBe("关于防汛的通知");
    }

    private static Finding Slip(DraftSheet sheet) =>
        Proofreader.Check(sheet.ToForm().Content, ProofContext.None).Single(one => one.Code == "proof.wrong-word");

    private static DraftSheet Sheet(params string[] paragraphs) => new(
        new DraftForm
        {
            Content = new DocumentContent
            {
                Kind = DocumentKind.Notice,
                Title = "关于防汛的通知",
                Body = [.. paragraphs.Select(text => new Paragraph(text))],
            },
        },
        _ => null);
}
