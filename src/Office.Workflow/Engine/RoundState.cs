namespace Office.Workflow.Engine;

/// <summary>The people asked together at one step (会签轮次), decided from its members and from nothing else.</summary>
/// <param name="Key">Unique in the instance.</param>
/// <param name="Id">Of its row.</param>
/// <param name="Visit">The stay at the step to which it belongs.</param>
/// <param name="Sequential">One after the other.</param>
/// <param name="Members">In order.</param>
/// <param name="LastItem">The work item that was completed last.</param>
public sealed record RoundState(
    int Key, Guid Id, int Visit, bool Sequential, IReadOnlyList<Member> Members, Guid? LastItem = null);
