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
        var outer = walk.Outer(token!);
        var behind = walk.OuterTokens
            .Where(t => Lineage.IsBehind(t, target!.Key, walk.Visits)).ToArray();
        if (command.StraightBack && behind.Length > 1)
        {
            return new WorkflowFault.StraightBackInParallel();
        }
        walk.Reason = command.Reason.Trim();
        walk.Record("workflow.returned", token!.Node, toNode: target!.Node);
        CloseOwn(walk, token, outer);
        var back = command.StraightBack
            ? new StraightBack(outer.Node, walk.Actor, StillToAnswer(walk.RoundOf(outer.Visit!.Value)))
            : null;
        foreach (var other in behind)
        {
            walk.Cancel(other.Key == outer.Key && token.Member is null ? other with { WorkItem = null } : other);
        }
        return walk.PutAt(target.Node, target.From, Former(walk, target), back);
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
        var before = Lineage.AllCameThrough(walk.Visit(walk.Outer(token).Visit!.Value), walk.Visits)
            .Where(visit => walk.Node(visit.Node).Kind == NodeKind.UserTask);
        target = command.To == ReturnTo.Previous ? before.FirstOrDefault() : before.LastOrDefault();
        return target is null ? new WorkflowFault.NothingBefore() : null;
    }

    private static void CloseOwn(Walk walk, Token token, Token outer)
    {
        walk.Add(new Effect.CloseWorkItem(token.WorkItem!.Value, WorkItemState.Returned, Outcome: null));
        if (token.Member is { } order)
        {
            walk.Remove(token);
            var round = walk.RoundOf(outer.Visit!.Value)!;
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

    /// <summary>Who is asked again at the step: its former holder, or all members of its former round.</summary>
    private static StraightBack Former(Walk walk, Visit target) => new(
        target.Node, target.By ?? walk.Actor, walk.RoundOf(target.Key)?.Members.Select(Anew).ToArray());

    private static Member Anew(Member member) => new(member.Order, member.Element, MemberStatus.Waiting);
}
