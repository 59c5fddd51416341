namespace Office.Workflow.Engine;

/// <summary>The people asked together at one step (会签轮次), decided from its members and from nothing else.</summary>
/// <param name="Key">Unique in the instance.</param>
/// <param name="Id">Of its row.</param>
/// <param name="Visit">The stay at the step to which it belongs.</param>
/// <param name="Sequential">One after the other.</param>
/// <param name="Members">In order.</param>
/// <param name="LastItem">The work item that was completed last.</param>
public sealed record RoundState(
    int Key, Guid Id, int Visit, bool Sequential, IReadOnlyList<Member> Members, Guid? LastItem = null)
{
    /// <summary>In a line to which members were added: the orders of all members as they are asked. Null: as they stand.</summary>
    public IReadOnlyList<int>? Line { get; init; }

    /// <summary>The first return that a member asked for, where the step lets the others answer before it is made.</summary>
    public PendingReturn? Returning { get; init; }

    /// <summary>The members as they are asked in a new round in place of this one, numbered as they stand in line.</summary>
    internal Member[] Again(Func<Member, Member> change) =>
        [.. InLine().Select((member, place) => change(member) with { Order = place })];

    /// <summary>The members in the order in which they are asked.</summary>
    public IEnumerable<Member> InLine() => Line is null ? Members : Line.Select(order => Members[order]);
}
