using Office.Documents.Content;
using Office.Documents.Rules;
using Office.Documents.Rules.Facts;
using static Office.Documents.Tests.Rules.Papers;

namespace Office.Documents.Tests.Rules;

/// <summary>R08–R12, R22–R30, R47–R51: what a document says, who issues it and how it ends.</summary>
public sealed class SubjectRulesTests
{
    [Fact]
    public void R08_a_request_that_is_passed_on_needs_an_opinion()
    {
        var forwarded = string.Concat(Request.Body.Select(block => block.Text));
        var context = new RuleContext { Matter = new MatterFacts { ForwardedText = forwarded } };

        Codes(Request, context).ShouldBe(["rule.forwarded-unchanged"]);
        Codes(Request with { Body = [.. Request.Body, new Paragraph("我局建议予以同意。")] }, context).ShouldNotContain("rule.forwarded-unchanged", StringComparer.Ordinal);
    }

    [Fact]
    public void R09_two_matters_in_one_request_are_named()
    {
        var request = Request with
        {
            Body = [new Paragraph("恳请市政府安排570万元用于加固。"), new Paragraph("同时，请批准增加编制5名。"), new Paragraph("妥否，请批示。")],
        };

        var finding = The("rule.request-several-matters", request);

        (finding.Place.Index, finding.Obligatory).ShouldBe((1, true));
    }

    [Fact]
    public void R11_a_leader_as_recipient_passes_when_the_leader_asked_for_it()
    {
        var report = Report with { MainRecipients = ["李市长"] };

        Codes(report).ShouldBe(["draft.recipient-is-person"]);
        Codes(report, new RuleContext { Matter = new MatterFacts { AssignedDirectly = true } }).ShouldBeEmpty();
    }

    [Fact]
    public void R12_a_request_does_not_come_from_a_person() =>
        Codes(Request with { Title = "李市长关于资金的请示" }).ShouldBe(["rule.issuer-is-person"]);

    [Fact]
    public void R22_R23_joint_issuers_stand_on_one_level_and_have_the_competence()
    {
        var government = new OrganFacts("铜江市人民政府", OrganClass.Government) { Level = 3 };
        var party = new OrganFacts("中国共产党铜江市委员会", OrganClass.Party) { Level = 3 };
        var context = new RuleContext { Issuer = government, JointIssuers = [party] };

        Codes(Notice, context).ShouldBeEmpty();
        Codes(Notice, context with { JointIssuers = [party with { Level = 4 }] }).ShouldBe(["rule.joint-levels"]);
        Codes(Notice, context with { Matter = new MatterFacts { SingleSided = true } }).ShouldBe(["rule.joint-one-sided"]);
    }

    [Fact]
    public void R24_a_section_writes_inside_only()
    {
        var notice = Notice with { Title = "铜江市水利局防汛科关于防汛的通知" };

        Codes(notice).ShouldBe(["rule.internal-unit-outward"]);
        Codes(notice, With(new RecipientFacts("各县（区）水利局", OrganStanding.Own))).ShouldBeEmpty();
    }

    [Fact]
    public void R26_a_reply_answers_a_request()
    {
        var reply = Reply with { Body = [new Paragraph("同意立项。")] };

        Codes(reply).ShouldBe(["rule.reply-without-request", "rule.reply-without-citation"]);
        Codes(reply, new RuleContext { Matter = new MatterFacts { RepliesTo = "青府发〔2026〕8号" } }).ShouldBe(["rule.reply-without-citation"]);
        Codes(Reply).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("铜江市人民政府", "铜江市人民代表大会常务委员会", false)]
    [InlineData("铜江市教育局", "铜江市人民代表大会常务委员会", true)]
    [InlineData("铜江市人民政府", "铜江市财政局", true)]
    public void R27_a_bill_goes_from_government_to_congress(string issuer, string recipient, bool offends)
    {
        var bill = Notice with { Kind = DocumentKind.Bill, Title = issuer + "关于预算的议案", MainRecipients = [recipient] };

        Codes(bill).ShouldBe(offends ? ["rule.bill-from-or-to-others"] : []);
    }

    [Theory]
    [InlineData("铜江市人民政府", false)]
    [InlineData("铜江市教育局", true)]
    public void R28_orders_are_for_governments(string issuer, bool offends)
    {
        var order = Notice with { Kind = DocumentKind.Order, Title = issuer + "关于森林防火的命令" };

        Codes(order).Contains("rule.order-issuer", StringComparer.Ordinal).ShouldBe(offends);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(2, false)]
    [InlineData(null, false)]
    public void R29_minutes_decide_what_the_meeting_decided(int? decisions, bool offends)
    {
        var minutes = Notice with { Kind = DocumentKind.Minutes, Title = "市政府常务会议纪要", Body = [new Paragraph("会议决定，通过。")] };

        Codes(minutes, new RuleContext { Matter = new MatterFacts { MeetingDecisions = decisions } })
            .ShouldBe(offends ? ["rule.minutes-without-decision"] : []);
    }

    [Fact]
    public void R47_a_name_that_nobody_registered_is_pointed_out_and_an_unknown_one_is_not()
    {
        The("rule.recipient-unlisted", Notice, With(new RecipientFacts("各县（区）水利局", OrganStanding.Unknown) { Listed = false }))
            .Obligatory.ShouldBeFalse();
        Codes(Notice).ShouldBeEmpty();
    }

    [Fact]
    public void R50_closing_words_of_another_kind_are_a_habit_and_no_rule()
    {
        var finding = The("rule.closing-of-another-kind", Notice with { Body = [new Paragraph("请落实。"), new Paragraph("特此报告。")] });

        (finding.Strength, finding.Clause, finding.Obligatory).ShouldBe((Strength.Practice, "", false));
    }

    [Fact]
    public void R50_a_request_gets_its_closing_words_from_the_fix()
    {
        var request = Request with { Body = [new Paragraph("工程尚有资金缺口。")] };

        FindingFixes.Apply(request, The("draft.request-closing", request)).Body[^1].Text.ShouldBe("妥否，请批示。");
    }

    [Fact]
    public void R51_a_number_before_its_title_changes_places()
    {
        var reply = Reply with { Body = [new Paragraph("你县青府发〔2026〕8号《关于立项的请示》收悉。"), new Paragraph("同意。")] };

        var mended = FindingFixes.Apply(reply, The("rule.number-before-title", reply));

        mended.Body[0].Text.ShouldBe("你县《关于立项的请示》（青府发〔2026〕8号）收悉。");
    }
}
