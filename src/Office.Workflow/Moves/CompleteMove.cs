using Office.Organization.Foundation;
using Office.Workflow.Engine;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Moves;

/// <summary>A step ends with an outcome, and the matter goes on; in a round, when its last member has answered.</summary>
internal static class CompleteMove
{
    public static Fault? Make(Walk walk, EngineCommand.Complete command)
    {
        if (walk.TokenOf(command.WorkItem) is not { } token)
        {
            return new WorkflowFault.ItemClosed();
        }
        var node = walk.Node(token.Node);
        if (!node.Bare && !node.Rules!.Outcomes.Contains(command.Outcome, StringComparer.Ordinal))
        {
            return new WorkflowFault.OutcomeUnknown(node.Name, command.Outcome);
        }
        walk.Set(token, command.Variables, node.Bare ? null : command.Outcome);
        walk.Add(new Effect.CloseWorkItem(command.WorkItem, WorkItemState.Done, command.Outcome));
        walk.Record("workflow.completed", token.Node, command.Outcome);
        if (token.Member is { } order)
        {
            return CompleteMember(walk, token, order, command);
        }
        walk.Replace(walk.Visit(token.Visit!.Value) with { By = walk.Actor, WorkItem = command.WorkItem });
        return walk.LeaveStep(token);
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

    private static Fault? CompleteMember(Walk walk, Token token, int order, EngineCommand.Complete command)
    {
        var owner = walk.StepOf(token);
        var round = walk.RoundOf(owner.Visit!.Value)!;
        walk.Remove(token);
        var done = round.Members[order] with
        {
            Status = MemberStatus.Done,
            By = walk.Actor,
            Outcome = command.Outcome,
        };
        return walk.GoOn(walk.With(round with { LastItem = command.WorkItem }, done), owner);
    }
}
