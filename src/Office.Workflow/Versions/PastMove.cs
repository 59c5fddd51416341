namespace Office.Workflow.Versions;

/// <summary>A move that was made, as the history keeps it.</summary>
/// <param name="Verb">As in the history, e.g. workflow.completed.</param>
/// <param name="Step">Where.</param>
/// <param name="Outcome">How the step ended.</param>
/// <param name="ToStep">Where it was returned to.</param>
public sealed record PastMove(string Verb, string Step, string? Outcome, string? ToStep)
{
    /// <summary>Whether somebody ended the matter out of turn: from anywhere, so that what would have come before says nothing.</summary>
    public bool EndsOutOfTurn => Verb is "workflow.cancelled" or "workflow.terminated";
}
