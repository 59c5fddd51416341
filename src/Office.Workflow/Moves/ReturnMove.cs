using Office.Organization.Foundation;
using Office.Workflow.Bpmn;
using Office.Workflow.Engine;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Moves;

/// <summary>
/// 退回: the matter goes back to a step through which all of it came. Whatever runs behind that step is cancelled, one token
/// is put there for its former holder, and answers already given stay on record.
/// </summary>
internal static class ReturnMove
{
    public static Fault? Make(Walk walk, EngineCommand.Return command)
    {
        if (Check(walk, command, out var token, out var target) is { } fault)
        {
            return fault;
        }
        var step = walk.StepOf(token!);
        var outer = walk.Lift(step, target!.Scope)!;
        var behind = walk.TokensIn(target.Scope)
            .Where(t => Lineage.IsBehind(t, target.Key, walk.Visits)).ToArray();
        // The scope of the step does not outlive the return when the target lies outside of it.
        if (command.StraightBack && (behind.Length > 1 || step.Key != outer.Key))
        {
            return new WorkflowFault.StraightBackInParallel();
        }
        walk.Reason = command.Reason.Trim();
        walk.Record("workflow.returned", token!.Node, toNode: target.Node);
        CloseOwn(walk, token, step);
        var back = command.StraightBack
            ? new StraightBack(step.Node, walk.Actor, StillToAnswer(walk.RoundOf(step.Visit!.Value)))
            : null;
        foreach (var other in behind)
        {
            walk.Cancel(other);
        }
        return walk.PutAt(target.Scope, target.Node, target.From, Former(walk, target), back);
    }

    /// <summary>Why the actor's item cannot be sent back; null, with the step it would go to, when it can.</summary>
    public static Fault? Check(Walk walk, EngineCommand.Return command, out Token? token, out Visit? target)
    {
        target = null;
        token = walk.TokenOf(command.WorkItem);
        if (token is null)
        {
            return new WorkflowFault.ItemClosed();
        }
        if (string.IsNullOrWhiteSpace(command.Reason))
        {
            return new WorkflowFault.ReasonMissing();
        }
        var node = walk.Node(token.Node);
        if (!node.Rules!.Returns.Contains(command.To))
        {
            return new WorkflowFault.ReturnNotAllowed(node.Name);
        }
        var step = walk.StepOf(token);
        var before = Lineage.AllCameThrough(walk.Visit(step.Visit!.Value), walk.Visits)
            .Where(visit => walk.Node(visit.Node).Kind == NodeKind.UserTask
                && walk.IsOpen(visit.Scope, visit.Node) && walk.Lift(step, visit.Scope) is not null);
        target = command.To == ReturnTo.Previous ? before.FirstOrDefault() : before.LastOrDefault();
        return target is null ? new WorkflowFault.NothingBefore() : null;
    }

    private static void CloseOwn(Walk walk, Token token, Token step)
    {
        walk.Add(new Effect.CloseWorkItem(token.WorkItem!.Value, WorkItemState.Returned, Outcome: null));
        if (token.Member is not { } order)
        {
            walk.Replace(token with { WorkItem = null });
        }
        else
        {
            walk.Remove(token);
            var round = walk.RoundOf(step.Visit!.Value)!;
            walk.With(round, round.Members[order] with { Status = MemberStatus.Returned, By = walk.Actor });
        }
    }

    /// <summary>
    /// The round as it is to be resumed: who has answered is not asked again. Their items belong to the round that was
    /// broken, so that a carried answer can neither be called back nor count as handled in the new one.
    /// </summary>
    private static Member[]? StillToAnswer(RoundState? round) => round is null
        ? null
        : [.. round.Members.Select(m => m.Status == MemberStatus.Done ? m with { WorkItem = null } : Anew(m))];

    /// <summary>
    /// Who is asked again at the step: its former holder, or all members of its former round; null when nobody answered
    /// there, because a timer or a message ended it, so that its rule is asked anew.
    /// </summary>
    private static StraightBack? Former(Walk walk, Visit target) =>
        (target.By, walk.RoundOf(target.Key)?.Members.Select(Anew).ToArray()) switch
        {
            (null, null) => null,
            var (by, members) => new(target.Node, by ?? walk.Actor, members),
        };

    private static Member Anew(Member member) => new(member.Order, member.Element, MemberStatus.Waiting);
}
