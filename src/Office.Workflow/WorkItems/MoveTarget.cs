namespace Office.Workflow.WorkItems;

/// <summary>What a move can be made on or to, where there is a choice.</summary>
/// <param name="Name">As people see it: a step's name, or who was asked.</param>
/// <param name="StepId">A step to return to; null for a signer.</param>
/// <param name="Round">The round of a signer; null for somebody asked beside.</param>
/// <param name="Key">The signer's place in the round, or the key of who was asked beside.</param>
public sealed record MoveTarget(string Name, string? StepId = null, Guid? Round = null, int Key = 0)
{
    /// <summary>The open item that is given up for it (跳转).</summary>
    public Guid? WorkItemId { get; init; }
}
