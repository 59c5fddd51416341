using Office.Organization.Foundation;
using Office.Workflow.Assignments;
using Office.Workflow.Engine;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Moves;

/// <summary>转办: handed over for good. The next holder's answer is the step's; in a round it is the member's.</summary>
internal static class TransferMove
{
    public static MoveDeclaration Declaration { get; } = new(MoveKind.Transfer, "转办", "Transfer")
    {
        Word = "transfer",
        Who = "the holder of the step's item",
        Precondition = "nobody asked beside is still to be heard; the other is not asked at the step already",
        Effect = "the actor's item is closed as 转办, and the other gets one of their own at the same place",
        Record = "`workflow.transferred` with the reason",
        Undo = "转办 back by who was given it",
    };

    public static Fault? Make(Walk walk, EngineCommand.Transfer command)
    {
        if (Held.CheckFree(walk, command.WorkItem, MoveKind.Transfer, out var token) is { } fault)
        {
            return fault;
        }
        if (walk.AskedAt(token).Contains(command.To.OfficialId))
        {
            return new WorkflowFault.AskedAlready();
        }
        walk.Reason = command.Reason?.Trim();
        walk.Record("workflow.transferred", token.Node);
        walk.Add(new Effect.CloseWorkItem(command.WorkItem, WorkItemState.Transferred, Outcome: null));
        Give(walk, token, command.To);
        return null;
    }

    private static void Give(Walk walk, Token token, Assignee to)
    {
        var item = walk.NextId();
        walk.Replace(token with { WorkItem = item, Holders = [to], Claimed = null, Opened = false });
        var round = token.Member is null ? null : walk.RoundOf(walk.StepOf(token).Visit!.Value);
        if (round is not null)
        {
            round = walk.With(round, round.Members[token.Member!.Value] with { WorkItem = item });
        }
        walk.Add(new Effect.CreateWorkItem(item, token.Node, [to], round?.Id, walk.Reason));
        if (round is not null)
        {
            walk.Add(new Effect.KeepRound(round, token.Node, Closed: false));
        }
    }
}
