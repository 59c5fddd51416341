using Office.Organization.Foundation;
using Office.Workflow.Engine;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Moves;

/// <summary>What most moves ask first: whether the actor holds the item of a step, and whether the step allows the move.</summary>
internal static class Held
{
    /// <summary>Why the move cannot be made; null, with the step's token, when it can.</summary>
    public static Fault? Check(Walk walk, Guid workItem, MoveKind move, out Token token)
    {
        token = walk.TokenOf(workItem)!;
        if (token is null)
        {
            return walk.SideOf(workItem) is null && walk.ReadingOf(workItem) is null
                ? new WorkflowFault.ItemClosed()
                : new WorkflowFault.OnlyOfTheStep();
        }
        return !walk.Holds(token) ? new WorkflowFault.NotHolder()
            : walk.Node(token.Node).Rules!.Moves.Contains(move) ? null
            : new WorkflowFault.MoveNotAllowed(walk.Node(token.Node).Name);
    }

    /// <summary>As <see cref="Check"/>, and nobody who was asked beside is still to be heard.</summary>
    public static Fault? CheckFree(Walk walk, Guid workItem, MoveKind move, out Token token)
    {
        if (Check(walk, workItem, move, out token) is { } fault)
        {
            return fault;
        }
        var found = token;
        return walk.SidesOf(found).Any(side => side.HoldsUp) ? new WorkflowFault.StillToBeHeard() : null;
    }

    public static Fault? ReasonOf(string? reason) =>
        string.IsNullOrWhiteSpace(reason) ? new WorkflowFault.ReasonMissing() : null;
}
