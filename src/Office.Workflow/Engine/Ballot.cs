using System.Text.Json;
using Office.Workflow.Bpmn;

namespace Office.Workflow.Engine;

/// <summary>Counts a round that is decided by weight (票签).</summary>
/// <param name="Agreeing">The weight that agrees: 同意 and 圈阅.</param>
/// <param name="Open">The weight that has not answered.</param>
/// <param name="Total">The weight of all who are asked.</param>
internal readonly record struct Ballot(decimal Agreeing, decimal Open, decimal Total)
{
    private static readonly string[] s_agreeing = ["agree", "initial"];

    /// <param name="round">Whose members are counted.</param>
    /// <param name="policy">What the step says of the vote.</param>
    /// <param name="variables">In which a variable of weights is looked up.</param>
    /// <param name="seat">The weight that the drawing gives to a member; null where it gives none.</param>
    public static Ballot Of(
        RoundState round, RoundPolicy policy, IReadOnlyDictionary<string, JsonElement> variables, Func<Member, decimal?> seat)
    {
        var weights = policy.Weights is { } name && variables.TryGetValue(name, out var given) ? given : default;
        decimal agreeing = 0, open = 0, total = 0;
        foreach (var member in round.Members.Where(member => member.Status != MemberStatus.Removed))
        {
            var weight = seat(member) ?? WeightOf(weights, member.Element);
            total += weight;
            open += member.Status is MemberStatus.Done or MemberStatus.Returned ? 0 : weight;
            agreeing += member.Status == MemberStatus.Done && s_agreeing.Contains(member.Outcome, StringComparer.Ordinal) ? weight : 0;
        }
        return new(agreeing, open, total);
    }

    public bool Passes(int percent) => Agreeing * 100 > Total * percent;

    public bool Fails(int percent) => (Agreeing + Open) * 100 <= Total * percent;

    // A weight that is missing, negative or no number is one vote.
    private static decimal WeightOf(JsonElement weights, JsonElement element) =>
        weights.ValueKind == JsonValueKind.Object
        && weights.TryGetProperty(element.ToString(), out var weight)
        && weight.ValueKind == JsonValueKind.Number && weight.TryGetDecimal(out var value) && value > 0
            ? value
            : 1;
}
