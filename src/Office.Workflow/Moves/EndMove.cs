using Office.Organization.Foundation;
using Office.Workflow.Engine;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Moves;

/// <summary>撤销 by who began it, 终止 (特殊办结) out of turn, and 恢复待办 of what has ended.</summary>
internal static class EndMove
{
    public static MoveDeclaration Cancel { get; } = new(MoveKind.Cancel, "撤销", "Cancel")
    {
        Word = "cancel",
        Who = "who began the matter (拟稿人)",
        Precondition = "a reason is given; every step at which it stands allows it",
        Effect = "everything open is cancelled and the instance ends as cancelled; opinions and readers' items stay; what a message or signal of it began ends too, unless its start event outlives the matter",
        Record = "`workflow.cancelled` with the reason; `workflow.ended-with` of each process that ends with it",
        Undo = "恢复待办",
    };

    public static MoveDeclaration Terminate { get; } = new(MoveKind.Terminate, "终止（特殊办结）", "Terminate")
    {
        Who = "the owning organ's clerk or supervisor",
        Precondition = "a reason is given",
        Effect = "as 撤销, but the instance is marked as ended out of turn, which is left out of what counts as on time",
        Record = "`workflow.terminated` with the reason",
        Undo = "恢复待办",
    };

    public static MoveDeclaration Reopen { get; } = new(MoveKind.Reopen, "恢复待办", "Reopen")
    {
        Who = "the owning organ's clerk or supervisor",
        Precondition = "it has ended; a reason is given; a step was walked to which all of it came back",
        Effect = "it runs again at the last step through which all of it came, for who held it; what a message or signal of it began and what ended with it runs again likewise, each at its own last step; boxes show it as running. Not revived: a called process, which is called anew when the matter comes to its step, and what had no step yet to go back to",
        Record = "`workflow.reopened` with the reason and the step; `workflow.reopened-with` of each process that runs again with it, `workflow.called-anew` or `workflow.not-revived` of each that does not",
        Undo = "终止",
    };

    public static Fault? Make(Walk walk, EngineCommand.Cancel command)
    {
        if (Held.ReasonOf(command.Reason) is { } unreasoned)
        {
            return unreasoned;
        }
        if (walk.Drafter.OfficialId != walk.Actor.OfficialId)
        {
            return new WorkflowFault.NotInitiator();
        }
        var forbidding = walk.Standing.Select(token => walk.Node(token.Node))
            .FirstOrDefault(node => node.Rules is not { } rules || !rules.Moves.Contains(MoveKind.Cancel));
        return forbidding is null
            ? End(walk, command.Reason, Ending.Cancelled, "workflow.cancelled")
            : new WorkflowFault.MoveNotAllowed(forbidding.Name);
    }

    public static Fault? Make(Walk walk, EngineCommand.Terminate command) => Held.ReasonOf(command.Reason)
        ?? End(walk, command.Reason, Ending.Terminated, "workflow.terminated");

    public static Fault? Make(Walk walk, EngineCommand.EndWith command) =>
        End(walk, command.Reason, Ending.WithMatter, "workflow.ended-with");

    public static Fault? Make(Walk walk, EngineCommand.Reopen command)
    {
        if (Held.ReasonOf(command.Reason) is { } unreasoned)
        {
            return unreasoned;
        }
        if (walk.LastStep() is not { } last)
        {
            return new WorkflowFault.NothingBefore();
        }
        walk.Reason = command.Reason.Trim();
        walk.Record("workflow.reopened", last.Node, toNode: last.Node);
        walk.Add(new Effect.ReopenInstance());
        walk.BeginAgain();
        return walk.PutAt(last.Scope, last.Node, last.From, ReturnMove.Former(walk, last), back: null);
    }

    /// <summary>Of what ended with the matter: it runs again, or the record says that it does not. Never a refusal: the matter goes on.</summary>
    public static Fault? Make(Walk walk, EngineCommand.ReopenWith command)
    {
        walk.Reason = command.Reason;
        if (walk.IsCalled || walk.LastStep() is not { } last)
        {
            walk.StayEnded();
            walk.Record(walk.IsCalled ? "workflow.called-anew" : "workflow.not-revived", "");
            return null;
        }
        walk.Record("workflow.reopened-with", last.Node, toNode: last.Node);
        walk.Add(new Effect.ReopenInstance());
        walk.BeginAgain();
        return walk.PutAt(last.Scope, last.Node, last.From, ReturnMove.Former(walk, last), back: null);
    }

    private static Fault? End(Walk walk, string reason, Ending ending, string verb)
    {
        walk.Reason = reason.Trim();
        walk.Record(verb, "");
        walk.EndAs(ending);
        return null;
    }
}
