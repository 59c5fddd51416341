using Office.Documents.Rules;

namespace Office.Documents.Tests.Rules;

/// <summary>The list as data: complete, and never stronger than its sources.</summary>
public sealed class RuleListTests
{
    [Fact]
    public void Every_line_of_the_list_has_a_rule_or_is_a_permission()
    {
        var there = DocumentRules.All.Select(rule => rule.Id).Concat(DocumentRules.Permitted.Select(line => line.Id)).ToHashSet(StringComparer.Ordinal);

        Enumerable.Range(1, 51).Select(number => $"R{number:00}").Where(id => !there.Contains(id)).ShouldBeEmpty();
    }

    [Fact]
    public void A_permission_names_a_rule_that_there_is() =>
        DocumentRules.Permitted.ShouldAllBe(line => DocumentRules.All.Any(rule => rule.Id == line.From));

    [Fact]
    public void No_two_rules_have_one_code() => DocumentRules.All.CountBy(rule => rule.Code, StringComparer.Ordinal).ShouldAllBe(counted => counted.Value == 1);

    [Fact]
    public void A_habit_names_no_clause_of_the_standard() => DocumentRules.All
        .Where(rule => rule.Strength is Strength.Practice && rule.Clause.StartsWith("国标", StringComparison.Ordinal))
        .ShouldBeEmpty();

    [Fact]
    public void What_a_source_demands_names_its_clause() => DocumentRules.All
        .Where(rule => rule.Strength is Strength.Required or Strength.General && rule.Clause.Length == 0)
        .ShouldBeEmpty();

    [Fact]
    public void A_habit_never_holds_back_a_signature() => DocumentRules.All
        .Where(rule => rule is { Strength: Strength.Practice, Gate: Gate.Passing })
        .ShouldBeEmpty();
}
