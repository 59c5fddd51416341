using Office.Documents.Content;
using Office.Documents.Rules;
using Office.Documents.Tests.Importing;

namespace Office.Documents.Tests.Rules;

public sealed class DraftRulesTests
{
    private static readonly DocumentContent s_notice = new()
    {
        Kind = DocumentKind.Notice,
        Title = "铜江市水利局关于做好防汛工作的通知",
        MainRecipients = ["各县（区）水利局"],
        Body = [new Heading(1, "一、加强领导"), new Paragraph("各单位要落实责任。")],
    };

    public static TheoryData<string> Samples => [.. Importing.Samples.All().Select(path => Path.GetFileName(path))];

    [Fact]
    public void A_draft_in_order_has_no_findings() => Codes(s_notice).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_with_its_files_has_no_findings(string name)
    {
        var content = Import.Done(Importing.Samples.Read(name)).Content;

        Codes(content, [.. content.Attachments.Select((title, index) => $"附件{index + 1}：{title}.docx")]).ShouldBeEmpty();
    }

    [Fact]
    public void A_missing_title_and_an_empty_body_block() =>
        Codes(s_notice with { Title = "", Body = [] }).ShouldBe(["draft.title-missing", "draft.body-missing"]);

    [Fact]
    public void Two_hundred_characters_of_title_are_enough()
    {
        var longest = "关于" + new string('水', 196) + "通知";

        Codes(s_notice with { Title = longest }).ShouldBeEmpty();
        Codes(s_notice with { Title = "再" + longest }).ShouldBe(["draft.title-too-long"]);
    }

    [Theory]
    [InlineData("关于防汛工作的请示", "draft.title-kind")]
    [InlineData("铜江市防汛工作方案", "draft.not-a-kind")]
    [InlineData("铜江市水利局通知", "draft.title-without-matter")]
    [InlineData("关于防汛工作的通知。", "draft.title-punctuation")]
    public void A_title_is_held_against_its_kind(string title, string code) =>
        Codes(s_notice with { Title = title }).ShouldBe([code]);

    [Fact]
    public void A_trial_version_in_brackets_still_ends_with_its_kind() =>
        Codes(s_notice with { Title = "关于加强防汛工作的通知（试行）" }).ShouldBeEmpty();

    [Fact]
    public void A_notice_wants_recipients_and_a_public_notice_does_not()
    {
        Codes(s_notice with { MainRecipients = [] }).ShouldBe(["draft.recipients-missing"]);
        Codes(s_notice with { Kind = DocumentKind.PublicNotice, Title = "关于停水的通告", MainRecipients = [] }).ShouldBeEmpty();
    }

    [Fact]
    public void A_request_to_two_organs_is_held_back_but_not_called_a_breach_of_a_rule()
    {
        var request = s_notice with
        {
            Kind = DocumentKind.Request,
            Title = "关于资金的请示",
            MainRecipients = ["铜江市人民政府", "省水利厅"],
            Body = [new Paragraph("妥否，请批示。")],
        };

        var finding = DocumentRules.Check(request, new RuleContext { Files = [] }).ShouldHaveSingleItem();

        finding.Code.ShouldBe("draft.request-one-recipient");
        finding.Blocks.ShouldBeTrue();
        finding.Strength.ShouldBe(Strength.General);
    }

    [Fact]
    public void A_report_that_asks_for_a_decision_is_held_back()
    {
        var report = s_notice with { Kind = DocumentKind.Report, Title = "关于防汛工作的报告" };

        Codes(report with { Body = [new Paragraph("恳请市政府予以支持。")] }).ShouldBe(["draft.report-asks"]);
        Codes(report with { Body = [new Paragraph("经请示市政府同意，现报告如下。请审阅。")] }).ShouldBeEmpty();
    }

    [Fact]
    public void A_marking_of_secrecy_anywhere_comes_first()
    {
        var finding = DocumentRules.Check(s_notice with { Title = "", Remark = "机密★5年" }, new RuleContext { Files = [] })[0];

        (finding.Code, finding.Strength, finding.Blocks).ShouldBe(("draft.secrecy", Strength.Required, true));
    }

    [Theory]
    [InlineData("1.名单.xlsx", true)]
    [InlineData("附件1 名单.xlsx", true)]
    [InlineData("名单.pdf", true)]
    [InlineData("台账.pdf", false)]
    public void Files_are_named_like_the_list_of_attachments(string file, bool inOrder) =>
        Codes(s_notice with { Attachments = ["名单"] }, [file]).ShouldBe(inOrder ? [] : ["draft.attachments-differ"]);

    [Fact]
    public void A_listed_attachment_without_its_file_blocks() =>
        Codes(s_notice with { Attachments = ["名单"] }).ShouldBe(["draft.attachments-differ"]);

    [Fact]
    public void A_skipped_level_of_headings_is_named() =>
        Codes(s_notice with { Body = [new Heading(1, "一、总体"), new Heading(4, "（1）细节")] }).ShouldBe(["draft.heading-order"]);

    [Fact]
    public void A_copy_to_a_main_recipient_and_a_leader_as_recipient_are_named()
    {
        Codes(s_notice with { CopyRecipients = ["各县（区）水利局"] }).ShouldBe(["draft.copy-repeats-main"]);
        Codes(s_notice with { MainRecipients = ["李市长"] }).ShouldBe(["draft.recipient-is-person"]);
    }

    private static IEnumerable<string> Codes(DocumentContent content, params string[] files) =>
        DocumentRules.Check(content, new RuleContext { Files = files }).Select(finding => finding.Code);
}
