using Office.Organization.Foundation;
using Office.Workflow.Engine;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Moves;

/// <summary>签收: one of a pool takes its item, and the others lose it; 撤销签收 gives it back to them.</summary>
internal static class ClaimMove
{
    public static MoveDeclaration Claim { get; } = new(MoveKind.Claim, "签收", "Claim")
    {
        Word = "claim",
        Who = "any holder of a pool's item",
        Precondition = "the item has several holders and none of them has claimed it",
        Effect = "the actor alone holds the item",
        Record = "`workflow.claimed`",
        Undo = "撤销签收",
    };

    public static MoveDeclaration Release { get; } = new(MoveKind.Release, "撤销签收", "Release")
    {
        Word = "claim",
        Who = "who claimed the item",
        Precondition = "claimed by the actor, not answered; nobody asked beside is still to be heard",
        Effect = "the whole pool holds the item again",
        Record = "`workflow.released`",
        Undo = "签收",
    };

    public static Fault? Make(Walk walk, EngineCommand.Claim command)
    {
        if (Held.Check(walk, command.WorkItem, MoveKind.Claim, out var token) is { } fault)
        {
            return fault;
        }
        if (token.Claimed is not null || token.Holders is not { Count: > 1 })
        {
            return new WorkflowFault.NothingToClaim();
        }
        walk.Replace(token with { Claimed = walk.Actor });
        walk.Record("workflow.claimed", token.Node);
        walk.Add(new Effect.HoldWorkItem(command.WorkItem, [walk.Actor]));
        return null;
    }

    public static Fault? Make(Walk walk, EngineCommand.Release command)
    {
        if (Held.CheckFree(walk, command.WorkItem, MoveKind.Claim, out var token) is { } fault)
        {
            return fault;
        }
        if (token.Claimed is null)
        {
            return new WorkflowFault.NothingToClaim();
        }
        walk.Replace(token with { Claimed = null });
        walk.Record("workflow.released", token.Node);
        walk.Add(new Effect.HoldWorkItem(command.WorkItem, token.Holders!));
        return null;
    }
}
