using Office.Documents.Content;
using Office.Documents.Rules;
using Office.Documents.Rules.Facts;
using static Office.Documents.Tests.Rules.Papers;

namespace Office.Documents.Tests.Rules;

/// <summary>R20, R30–R46: number, date, seal and what was done with the document.</summary>
public sealed class HandlingRulesTests
{
    private static readonly DateOnly s_day = new(2026, 4, 20);

    private static readonly IncomingFacts s_incoming = new();

    public static TheoryData<string, string, RuleContext> Offences => new()
    {
        { "R30", "rule.joint-number-prefix", new RuleContext { Issuer = new OrganFacts("铜江市人民政府", OrganClass.Government) { Prefixes = ["铜府发"] }, JointIssuers = [new OrganFacts("铜江市委", OrganClass.Party)], Imprint = new ImprintFacts { Number = "铜党发〔2026〕3号" } } },
        { "R31", "rule.number-taken", new RuleContext { Imprint = new ImprintFacts { Number = "铜府发〔2026〕3号", NumberTaken = true } } },
        { "R31", "rule.number-gap", new RuleContext { Imprint = new ImprintFacts { Number = "铜府发〔2026〕3号", UnexplainedGaps = [2] } } },
        { "R32", "rule.date-differs", new RuleContext { Imprint = new ImprintFacts { IssuedOn = s_day }, Handling = new HandlingFacts { SignedOn = s_day.AddDays(1) } } },
        { "R33", "rule.seal-of-another", new RuleContext { Imprint = new ImprintFacts { Signature = "铜江市水利局", SealOrgan = "铜江市财政局" } } },
        { "R34", "rule.seal-missing", new RuleContext { Stage = Stage.Issued, Imprint = new ImprintFacts { Signature = "铜江市水利局" } } },
        { "R35", "rule.secrecy-without-copy-number", new RuleContext { Imprint = new ImprintFacts { Secrecy = "秘密" } } },
        { "R20", "rule.countersign-open", new RuleContext { Stage = Stage.Issue, Handling = new HandlingFacts { Countersigns = [new CountersignFacts("市财政局", null)] } } },
        { "R37", "rule.issue-record-incomplete", new RuleContext { Handling = new HandlingFacts { Issued = new IssueRecord("周崇山", null) } } },
        { "R38", "rule.issue-before-review", new RuleContext { Stage = Stage.Issue, Handling = new HandlingFacts { Reviewed = false } } },
        { "R39", "rule.text-changed-after-issue", new RuleContext { Handling = new HandlingFacts { SignedText = Notice with { Body = [new Paragraph("各单位落实责任。")] } } } },
        { "R40", "rule.return-without-reason", new RuleContext { Handling = new HandlingFacts { ReturnReasons = [""] } } },
        { "R41", "rule.incoming-return-without-reason", new RuleContext { Incoming = s_incoming with { ReturnReasons = [" "] } } },
        { "R42", "rule.no-leading-unit", new RuleContext { Incoming = s_incoming with { Undertakers = [new("财政科", false), new("农业科", false)] } } },
        { "R43", "rule.urgent-without-limit", new RuleContext { Incoming = s_incoming with { Urgent = true } } },
        { "R44", "rule.circulation-pending", new RuleContext { Incoming = s_incoming with { LateReaders = ["王副市长"] } } },
        { "R45", "rule.closed-without-answer", new RuleContext { Incoming = s_incoming with { NeedsAnswer = true, Closed = true } } },
        { "R46", "rule.beyond-scope", new RuleContext { Incoming = s_incoming with { Scope = ["县团级"], ForwardedTo = ["乡镇"] } } },
    };

    public static TheoryData<RuleContext> InOrder =>
    [
        new RuleContext { Imprint = new ImprintFacts { Number = "铜府发〔2026〕3号" } },
        new RuleContext { Imprint = new ImprintFacts { IssuedOn = s_day }, Handling = new HandlingFacts { SignedOn = s_day } },
        new RuleContext { Stage = Stage.Issued, Imprint = new ImprintFacts { Signature = "铜江市水利局", SealOrgan = "铜江市水利局" } },
        new RuleContext { Stage = Stage.Issued, Imprint = new ImprintFacts { Signature = "铜江市水利局", SealNotNeeded = true } },
        new RuleContext { Imprint = new ImprintFacts { Secrecy = "秘密", CopyNumber = "000001" } },
        new RuleContext { Stage = Stage.Review, Handling = new HandlingFacts { Countersigns = [new CountersignFacts("市财政局", null)], Reviewed = false } },
        new RuleContext { Stage = Stage.Issue, Handling = new HandlingFacts { Countersigns = [new CountersignFacts("市财政局", true)], Reviewed = true } },
        new RuleContext { Handling = new HandlingFacts { Issued = new IssueRecord("周崇山", s_day), SignedText = Notice } },
        new RuleContext { Incoming = s_incoming with { Undertakers = [new("财政科", true), new("农业科", false)], Urgent = true, DueOn = s_day } },
        new RuleContext { Incoming = s_incoming with { NeedsAnswer = true, Answered = true, Closed = true, Scope = ["县团级"], ForwardedTo = ["县团级"] } },
    ];

    [Theory]
    [MemberData(nameof(Offences))]
    public void What_offends_is_found_under_its_number_and_alone(string rule, string code, RuleContext context)
    {
        var finding = DocumentRules.Check(Notice, context).ShouldHaveSingleItem();

        (finding.Rule, finding.Code).ShouldBe((rule, code));
    }

    [Theory]
    [MemberData(nameof(InOrder))]
    public void What_is_in_order_is_not_spoken_of(RuleContext context) => Codes(Notice, context).ShouldBeEmpty();

    [Fact]
    public void R20_a_dissent_holds_back_like_a_missing_answer() => Codes(
        Notice,
        new RuleContext { Stage = Stage.Issue, Handling = new HandlingFacts { Countersigns = [new CountersignFacts("市财政局", false)] } })
        .ShouldBe(["rule.countersign-open"]);

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void R36_a_request_is_signed_by_the_head(bool head, bool offends)
    {
        var context = new RuleContext { Stage = Stage.Issue, Handling = new HandlingFacts { SignerIsHead = head } };

        Codes(Request, context).ShouldBe(offends ? ["rule.signer-not-head"] : []);
        Codes(Notice, context).ShouldBeEmpty();
    }

    [Fact]
    public void R39_a_wider_bracket_is_no_change_of_substance()
    {
        var signed = Notice with { MainRecipients = ["各县(区)水利局"] };

        The("rule.text-touched-after-issue", Notice, new RuleContext { Handling = new HandlingFacts { SignedText = signed } })
            .Obligatory.ShouldBeFalse();
    }
}
