using Office.Organization.Foundation;
using Office.Workflow.Assignments;
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
    private const string Target = "the step before, the drafter, or any step through which all of the matter came";

    /// <summary>One row for each target and way back, since a page offers each.</summary>
    public static IReadOnlyList<MoveDeclaration> Declarations { get; } =
    [
        Of(MoveKind.ReturnToPrevious, "退回上一步", "Return to the previous step"),
        Of(MoveKind.ReturnToDrafter, "退回拟稿人", "Return to the drafter"),
        Of(MoveKind.ReturnToStep, "退回任意已办环节", "Return to any step passed"),
        Of(MoveKind.ReturnToPreviousStraightBack, "退回上一步，改后直送", "Return to the previous step, straight back"),
        Of(MoveKind.ReturnToDrafterStraightBack, "退回拟稿人，改后直送", "Return to the drafter, straight back"),
        Of(MoveKind.ReturnToStepStraightBack, "退回任意已办环节，改后直送", "Return to any step passed, straight back"),
    ];

    private static MoveDeclaration Of(MoveKind kind, string chinese, string english) => new(kind, chinese, english)
    {
        Who = "the holder of the step's item; in a round any member",
        Precondition = $"a reason is given; the step allows the target ({Target}); straight back only when nothing else runs behind it",
        Effect = "whatever runs behind the target is cancelled, one token stands there for its former holder or all members of its "
            + "former round; with `round-return=\"last\"` the others of a round answer first; walked again as drawn, or 直送 straight back to who returned it, who has answered not being asked again",
        Record = "`workflow.returned` with the reason and the target",
        Undo = "办理 at the target brings it on again",
    };

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
        if (token.Member is not null && walk.Node(step.Node).Rules!.ReturnsLast && OthersAreAsked(walk, step) is { } round)
        {
            round = round with
            {
                Returning = round.Returning
                    ?? new PendingReturn(command.To, command.ToNode, walk.Reason, command.StraightBack, walk.Actor),
            };
            walk.Replace(round);
            return walk.GoOn(round, step);
        }
        return Send(walk, step, target, command.StraightBack ? walk.Actor : null);
    }

    /// <summary>All the others of the round have answered: now the matter goes back, as the first who returned it asked.</summary>
    public static Fault? Make(Walk walk, Token step, PendingReturn pending)
    {
        walk.Reason = pending.Reason;
        var target = TargetOf(walk, step, pending.To, pending.ToNode);
        return target is null ? new WorkflowFault.NothingBefore() : Send(walk, step, target, pending.StraightBack ? pending.By : null);
    }

    private static Fault? Send(Walk walk, Token step, Visit target, Assignee? straightTo)
    {
        var back = straightTo is null ? null : new StraightBack(step.Node, straightTo, StillToAnswer(walk.RoundOf(step.Visit!.Value)));
        foreach (var other in walk.TokensIn(target.Scope).Where(t => Lineage.IsBehind(t, target.Key, walk.Visits)).ToArray())
        {
            walk.Cancel(other);
        }
        return walk.PutAt(target.Scope, target.Node, target.From, Former(walk, target), back);
    }

    private static RoundState? OthersAreAsked(Walk walk, Token step) =>
        walk.RoundOf(step.Visit!.Value) is { } round
            && round.Members.Any(member => member.Status is MemberStatus.Asked or MemberStatus.Waiting) ? round : null;

    /// <summary>Why the actor's item cannot be sent back; null, with the step it would go to, when it can.</summary>
    public static Fault? Check(Walk walk, EngineCommand.Return command, out Token? token, out Visit? target)
    {
        target = null;
        token = walk.TokenOf(command.WorkItem);
        if (token is null)
        {
            return walk.SideOf(command.WorkItem) is null ? new WorkflowFault.ItemClosed() : new WorkflowFault.OnlyOfTheStep();
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
        target = TargetOf(walk, step, command.To, command.ToNode);
        return target is null ? new WorkflowFault.NothingBefore() : null;
    }

    private static Visit? TargetOf(Walk walk, Token step, ReturnTo to, string? toNode)
    {
        var before = Lineage.AllCameThrough(walk.Visit(step.Visit!.Value), walk.Visits)
            .Where(visit => walk.Node(visit.Node).Kind == NodeKind.UserTask
                && walk.IsOpen(visit.Scope, visit.Node) && walk.Lift(step, visit.Scope) is not null);
        return to switch
        {
            ReturnTo.Previous => before.FirstOrDefault(),
            ReturnTo.Drafter => before.LastOrDefault(),
            _ => before.FirstOrDefault(visit => string.Equals(visit.Node, toNode, StringComparison.Ordinal)),
        };
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
            walk.Dismiss(token);
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
        : round.Again(m => m.Status == MemberStatus.Done ? m with { WorkItem = null } : Anew(m));

    /// <summary>
    /// Who is asked again at the step: its former holder, or all members of its former round; null when nobody answered
    /// there, because a timer or a message ended it, so that its rule is asked anew.
    /// </summary>
    public static StraightBack? Former(Walk walk, Visit target) =>
        (target.By, walk.RoundOf(target.Key)?.Again(Anew)) switch
        {
            (null, null) => null,
            var (by, members) => new(target.Node, by ?? walk.Actor, members),
        };

    private static Member Anew(Member member) => member.Status == MemberStatus.Removed
        ? member
        : member with { Status = MemberStatus.Waiting, WorkItem = null, By = null, Outcome = null };
}
