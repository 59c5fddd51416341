using Office.Organization.Foundation;
using Office.Workflow.Engine;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Moves;

/// <summary>A step ends with an outcome, and the matter goes on; in a round, when its last member has answered.</summary>
internal static class CompleteMove
{
    public static MoveDeclaration Declaration { get; } = new(MoveKind.Complete, "办理", "Complete")
    {
        Who = "the holder of the item; of a pool any, until one claims it",
        Precondition = "the outcome is one of the step's; nobody who is consulted, assists or signs before is still to be heard",
        Effect = "the item is done; the step ends when those who sign together or after have signed too, a round when it is decided",
        Record = "`workflow.completed` with the outcome",
        Undo = "撤回",
    };

    public static MoveDeclaration EnteredFor { get; } = new(MoveKind.EnterForAnother, "代录", "Enter for another")
    {
        Word = "enter-for",
        Who = "the leader's secretary, or who has the duty 代录员 (`recorder`) in the leader's organ",
        Precondition = "the leader holds the item; a picture of what was written or said is attached",
        Effect = "the leader's item is done with the outcome that was entered; the leader is given it to confirm or to dispute",
        Record = "`workflow.entered-for` with the outcome; later `workflow.entry-confirmed` or `workflow.entry-disputed` with what is wrong, of which who entered it and the head of the organ's office are told",
        Undo = "撤回",
    };

    /// <summary>Completes the item of the leader in whose name it is entered, who is asked to confirm it.</summary>
    public static Fault? Make(Walk walk, EngineCommand.EnterFor command)
    {
        if (Held.CheckFree(walk, command.WorkItem, MoveKind.EnterForAnother, out _) is { } fault)
        {
            return fault;
        }
        walk.GiveToRead(walk.Actor, WorkItemKind.Confirm, "confirm");
        return Make(walk, new EngineCommand.Complete(command.WorkItem, command.Outcome, command.Variables), "workflow.entered-for");
    }

    public static Fault? Make(Walk walk, EngineCommand.Complete command) => Make(walk, command, "workflow.completed");

    private static Fault? Make(Walk walk, EngineCommand.Complete command, string verb)
    {
        if (walk.SideOf(command.WorkItem) is { } side)
        {
            return AskBesideMove.Answer(walk, side, command.Outcome);
        }
        if (walk.TokenOf(command.WorkItem) is not { } token)
        {
            return new WorkflowFault.ItemClosed();
        }
        if (token.Claimed is not null && !walk.Holds(token))
        {
            return new WorkflowFault.NotHolder();
        }
        if (walk.SidesOf(token).Any(beside => beside.HoldsUp))
        {
            return new WorkflowFault.StillToBeHeard();
        }
        var node = walk.Node(token.Node);
        if (!node.Bare && !node.Rules!.Outcomes.Contains(command.Outcome, StringComparer.Ordinal))
        {
            return new WorkflowFault.OutcomeUnknown(node.Name, command.Outcome);
        }
        walk.Set(token, command.Variables, node.Bare ? null : command.Outcome);
        walk.Add(new Effect.CloseWorkItem(command.WorkItem, WorkItemState.Done, command.Outcome));
        walk.Record(verb, token.Node, command.Outcome);
        var answered = token with { WorkItem = null, Answer = new Answered(walk.Actor, command.WorkItem, command.Outcome) };
        walk.Replace(answered);
        foreach (var after in walk.SidesOf(token).Where(beside => beside is { Kind: SideKind.After, Status: MemberStatus.Waiting }).ToArray())
        {
            walk.Ask(after);
        }
        return walk.SettleWhenHeard(answered);
    }

    public static Fault? Make(Walk walk, EngineCommand.CompleteService command)
    {
        if (walk.WaitingFor(command.Topic) is not { } token)
        {
            return new WorkflowFault.ServiceNotWaiting(command.Topic);
        }
        walk.Set(token, command.Variables, walk.Node(token.Node).Bare ? null : command.Outcome);
        walk.Record("workflow.served", token.Node, command.Outcome);
        return walk.LeaveStep(token);
    }
}
