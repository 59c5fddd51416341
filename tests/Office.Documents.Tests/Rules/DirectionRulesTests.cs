using Office.Documents.Content;
using Office.Documents.Rules;
using Office.Documents.Rules.Facts;
using static Office.Documents.Tests.Rules.Papers;

namespace Office.Documents.Tests.Rules;

/// <summary>行文规则 R03–R25: each line of the list with what offends and what passes.</summary>
public sealed class DirectionRulesTests
{
    private static readonly OrganFacts s_department = new("铜江市水利局", OrganClass.Department);

    private static readonly RecipientFacts s_county = Subordinate("青梧县人民政府") with { Class = OrganClass.Government };

    [Theory]
    [InlineData(Stage.Draft, false)]
    [InlineData(Stage.Review, true)]
    public void R03_a_signer_is_missed_from_the_review_on(Stage stage, bool missed) =>
        Codes(Request with { Signers = [] }, new RuleContext { Stage = stage }).Contains("rule.signer-missing", StringComparer.Ordinal).ShouldBe(missed);

    [Fact]
    public void R04_a_report_to_two_superiors_is_advised_against_and_not_held_back()
    {
        var finding = The("rule.upward-several-recipients", Report with { MainRecipients = ["铜江市人民政府", "铜江市委"] });

        (finding.Rule, finding.Strength, finding.Obligatory).ShouldBe(("R04", Strength.General, false));
    }

    [Fact]
    public void R05_a_copy_to_a_subordinate_is_taken_off_by_its_fix()
    {
        var request = Request with { CopyRecipients = ["市财政局", "青梧县人民政府"] };

        var finding = The("rule.copy-to-subordinate", request, With(s_county));

        (finding.Obligatory, finding.Place).ShouldBe((true, new Place(DocumentElement.CopyRecipient, 1)));
        FindingFixes.Apply(request, finding).CopyRecipients.ShouldBe(["市财政局"]);
    }

    [Fact]
    public void R06_a_copy_to_a_superior_or_a_peer_passes() => Codes(
        Request with { CopyRecipients = ["铜江市委", "市财政局"] },
        With(Superior("铜江市委"), new RecipientFacts("市财政局", OrganStanding.Unrelated))).ShouldBeEmpty();

    [Theory]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)]
    [InlineData(false, false, false)]
    public void R07_a_major_matter_goes_to_the_department_above_only_with_consent(bool major, bool consent, bool offends)
    {
        var request = Request with { MainRecipients = ["省水利厅"] };
        var context = With(Superior("省水利厅")) with
        {
            Issuer = s_department,
            Matter = new MatterFacts { Major = major, SuperiorConsent = consent },
        };

        Codes(request, context).Contains("rule.major-without-consent", StringComparer.Ordinal).ShouldBe(offends);
    }

    [Fact]
    public void R13_the_other_of_two_superiors_wants_a_copy()
    {
        var context = new RuleContext { Issuer = s_department with { DualSuperiors = ["铜江市人民政府", "省水利厅"] } };

        The("rule.dual-leadership-up", Request, context).Arguments.ShouldBe(["省水利厅"]);
        Codes(Request with { CopyRecipients = ["省水利厅"] }, context).ShouldBeEmpty();
    }

    [Fact]
    public void R14_a_skipped_level_holds_back_unless_it_is_copied_with_a_reason()
    {
        var context = With(Superior("省人民政府") with { Skipped = ["铜江市人民政府"] });
        var skipping = Request with { MainRecipients = ["省人民政府"] };
        var copied = skipping with { CopyRecipients = ["铜江市人民政府"] };

        The("rule.skips-level", skipping, context).Obligatory.ShouldBeTrue();
        Codes(copied, context).ShouldContain("rule.skips-level", StringComparer.Ordinal);
        The("rule.skips-level-excused", copied, context with { Matter = new MatterFacts { SkipReason = "特大灾情" } }).Obligatory.ShouldBeFalse();
    }

    [Fact]
    public void R15_an_important_downward_document_is_copied_to_the_direct_superior()
    {
        var notice = Notice with { MainRecipients = ["青梧县人民政府"] };
        var context = With(s_county) with
        {
            Issuer = new OrganFacts("铜江市人民政府", OrganClass.Government) { SuperiorNames = ["省人民政府", "省政府"] },
            Matter = new MatterFacts { Major = true },
        };

        Codes(notice, context).ShouldBe(["rule.superior-not-copied"]);
        Codes(notice with { CopyRecipients = ["省政府"] }, context).ShouldBeEmpty();
    }

    [Fact]
    public void R16_a_department_does_not_command_a_lower_government()
    {
        var context = With(s_county) with { Issuer = s_department };

        The("rule.commands-government", Notice with { MainRecipients = ["青梧县人民政府"] }, context).Obligatory.ShouldBeTrue();
        Codes(Notice with { MainRecipients = ["各县（区）人民政府"] }).ShouldContain("rule.commands-government", StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void R17_with_consent_it_passes_and_without_a_record_of_it_it_does_not(bool? recorded, bool offends)
    {
        var notice = Notice with { MainRecipients = ["青梧县人民政府"], Body = [new Paragraph("经市人民政府同意，现通知如下：")] };
        var context = With(s_county) with { Issuer = s_department, Matter = new MatterFacts { GovernmentConsent = recorded } };

        Codes(notice, context).ShouldBe(offends ? ["rule.consent-not-recorded"] : []);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void R18_an_office_writes_downwards_with_authority(bool? authorised, bool offends)
    {
        var context = With(s_county) with
        {
            Issuer = new OrganFacts("铜江市人民政府办公室", OrganClass.Office),
            Matter = new MatterFacts { Authorised = authorised },
        };

        Codes(Notice with { MainRecipients = ["青梧县人民政府"] }, context).ShouldBe(offends ? ["rule.office-without-authority"] : []);
    }

    [Fact]
    public void R19_a_department_writes_to_its_counterpart_below() => Codes(
        Notice with { MainRecipients = ["青梧县水利局"] }, With(Subordinate("青梧县水利局")) with { Issuer = s_department }).ShouldBeEmpty();

    [Fact]
    public void R21_the_other_superior_of_a_subordinate_wants_a_copy() => The(
        "rule.dual-leadership-down",
        Notice,
        With(Subordinate("各县（区）水利局") with { OtherSuperiors = ["各县（区）人民政府"] })).Arguments.ShouldBe(["各县（区）水利局", "各县（区）人民政府"]);

    [Theory]
    [InlineData(OrganStanding.Unrelated, true)]
    [InlineData(OrganStanding.Superior, false)]
    [InlineData(OrganStanding.Unknown, false)]
    public void R25_an_unrelated_organ_gets_a_letter(OrganStanding standing, bool offends) => Codes(
        Request, With(new RecipientFacts("铜江市人民政府", standing))).ShouldBe(offends ? ["rule.unrelated-wants-letter"] : []);
}
