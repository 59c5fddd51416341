using Office.Documents.Dispatches;
using Office.Documents.Rules;
using Office.Documents.Rules.Facts;
using static Office.Documents.Tests.Rules.Papers;

namespace Office.Documents.Tests.Dispatches;

/// <summary>When a text that was read once need not be read again at each signature.</summary>
public sealed class TextClearanceTests
{
    private static readonly byte[] s_hash = [1, 2, 3];

    private static readonly RecipientFacts s_city = Superior("铜江市人民政府");

    private static readonly RuleContext s_known = new()
    {
        Files = ["名单.xlsx"],
        Issuer = new OrganFacts("铜江县人民政府", OrganClass.Government),
        Recipients = [s_city],
    };

    [Fact]
    public void A_text_in_order_is_cleared_for_what_was_known_then()
    {
        var cleared = TextClearance.Of(s_hash, Request, With(s_city)).ShouldNotBeNull();

        cleared.ShouldBe(TextClearance.Of(s_hash, With(s_city)));
    }

    [Fact]
    public void A_text_that_the_signature_will_ask_about_is_not_cleared_at_its_submission() =>
        TextClearance.Of(s_hash, Request with { Signers = [] }, With(s_city)).ShouldBeNull();

    [Fact]
    public void Another_text_file_issuer_or_standing_is_another_clearance()
    {
        var before = TextClearance.Of(s_hash, s_known);
        byte[][] after =
        [
            TextClearance.Of([1, 2, 4], s_known),
            TextClearance.Of(s_hash, s_known with { Files = ["秘密名单.xlsx"] }),
            TextClearance.Of(s_hash, s_known with { Issuer = new OrganFacts("铜江县水利局", OrganClass.Department) }),
            TextClearance.Of(s_hash, s_known with { Recipients = [s_city with { Standing = OrganStanding.Subordinate }] }),
            TextClearance.Of(s_hash, s_known with { Recipients = [] }),
        ];

        after.ShouldAllBe(other => !other.SequenceEqual(before));
        after.Select(Convert.ToHexString).Distinct(StringComparer.Ordinal).Count().ShouldBe(after.Length);
    }

    [Fact]
    public void The_order_in_which_recipients_were_found_does_not_matter()
    {
        var other = Superior("中共铜江市委员会");

        TextClearance.Of(s_hash, With(s_city, other)).ShouldBe(TextClearance.Of(s_hash, With(other, s_city)));
    }
}
