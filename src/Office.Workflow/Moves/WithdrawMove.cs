using Office.Organization.Foundation;
using Office.Workflow.Bpmn;
using Office.Workflow.Engine;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Moves;

/// <summary>
/// 撤回: the last sender calls back what went on from their item. Only what followed from it is cancelled: other branches
/// and the other members of a round keep what they have.
/// </summary>
internal static class WithdrawMove
{
    public static MoveDeclaration Declaration { get; } = new(MoveKind.Withdraw, "撤回（拿回）", "Withdraw")
    {
        Who = "who completed the item",
        Precondition = "what followed from it is unopened, or unhandled, as the step's policy says; never where it says never",
        Effect = "what followed from the item alone is called back, and its holder has it again; other branches, other members' "
            + "answers and readers keep what they have",
        Record = "`workflow.withdrawn` with the reason",
        Undo = "办理 again",
    };

    public static Fault? Make(Walk walk, EngineCommand.Withdraw command)
    {
        walk.Reason = command.Reason?.Trim();
        if (walk.Visits.FirstOrDefault(visit => visit.WorkItem == command.WorkItem) is { } visit)
        {
            return TakeBack(walk, visit, () => walk.PutAt(
                visit.Scope, visit.Node, visit.From, new StraightBack(visit.Node, visit.By!, Members: null), visit.Back));
        }
        if (walk.Standing.FirstOrDefault(token => token.Answer?.WorkItem == command.WorkItem) is { } unsettled)
        {
            return TakeBackAnswer(walk, unsettled);
        }
        var round = walk.Rounds.LastOrDefault(r => r.Members.Any(m => m.WorkItem == command.WorkItem));
        if (round?.Members.First(m => m.WorkItem == command.WorkItem) is not { Status: MemberStatus.Done } member)
        {
            return new WorkflowFault.NotLastSender();
        }
        var stay = walk.Visit(round.Visit);
        if (walk.ScopeOf(round.Key) is { } scope)
        {
            return TakeBackInRound(walk, round, member, scope);
        }
        return round.LastItem != command.WorkItem
            ? new WorkflowFault.NotLastSender()
            : TakeBack(walk, stay, () => walk.PutAt(
                stay.Scope, stay.Node, stay.From, new StraightBack(stay.Node, walk.Actor, Reopened(round, member)), stay.Back));
    }

    private static Member[] Reopened(RoundState round, Member member) =>
        round.Again(m => m.Order == member.Order || m.Status == MemberStatus.Cancelled ? Waiting(m) : m);

    private static Member Waiting(Member member) =>
        member with { Status = MemberStatus.Waiting, WorkItem = null, By = null, Outcome = null };

    /// <summary>The holder has signed and signers after them have not: they are asked no more, and the holder is asked again.</summary>
    private static Fault? TakeBackAnswer(Walk walk, Token token)
    {
        var step = walk.Node(token.Node);
        var after = walk.SidesOf(token).Where(side => side.Kind == SideKind.After).ToArray();
        if (step.Rules!.Withdraw == WithdrawPolicy.Never)
        {
            return new WorkflowFault.WithdrawNotAllowed(step.Name);
        }
        if (after.Any(side => side.Status == MemberStatus.Done))
        {
            return new WorkflowFault.NotLastSender();
        }
        if (step.Rules.Withdraw == WithdrawPolicy.Unopened && after.Any(side => side is { Opened: true, IsOpen: true }))
        {
            return new WorkflowFault.AlreadyOpened(step.Name);
        }
        walk.Record("workflow.withdrawn", token.Node);
        foreach (var side in after.Where(side => side.Status == MemberStatus.Asked))
        {
            walk.Add(new Effect.CloseWorkItem(side.WorkItem!.Value, WorkItemState.Withdrawn, Outcome: null));
            walk.Replace(side with { Status = MemberStatus.Waiting, WorkItem = null });
        }
        walk.AskAgain(token, token.Answer!.By);
        return null;
    }

    private static Fault? TakeBack(Walk walk, Visit visit, Func<Fault?> reopen)
    {
        var behind = walk.TokensIn(visit.Scope).Where(token => Lineage.IsBehind(token, visit.Key, walk.Visits)).ToArray();
        if (behind.Length == 0 || !walk.IsOpen(visit.Scope, visit.Node) || behind.Any(token => token.From is not [var only] || only != visit.Key))
        {
            return new WorkflowFault.NotLastSender();
        }
        var step = walk.Node(visit.Node);
        foreach (var token in behind)
        {
            if (Refusal(walk, step, token) is { } fault)
            {
                return fault;
            }
        }
        walk.Record("workflow.withdrawn", visit.Node);
        foreach (var token in behind)
        {
            walk.Cancel(token, WorkItemState.Withdrawn);
        }
        return reopen();
    }

    private static Fault? TakeBackInRound(Walk walk, RoundState round, Member member, Scope scope)
    {
        var stay = walk.Visit(round.Visit);
        var owner = walk.TokensIn(stay.Scope).First(token => token.Visit == stay.Key);
        var step = walk.Node(stay.Node);
        if (step.Rules!.Withdraw == WithdrawPolicy.Never)
        {
            return new WorkflowFault.WithdrawNotAllowed(step.Name);
        }
        if (round.Sequential)
        {
            var next = walk.TokensIn(scope.Key).Single();
            if (round.LastItem != member.WorkItem || walk.IsHandled(next))
            {
                return new WorkflowFault.NotLastSender();
            }
            if (walk.IsOpened(next) && step.Rules.Withdraw == WithdrawPolicy.Unopened)
            {
                return new WorkflowFault.AlreadyOpened(step.Name);
            }
            walk.Cancel(next, WorkItemState.Withdrawn);
            round = walk.With(round, Waiting(round.Members[next.Member!.Value]));
        }
        walk.Record("workflow.withdrawn", stay.Node);
        return walk.GoOn(walk.With(round with { LastItem = null }, Waiting(member)), owner);
    }

    private static Fault? Refusal(Walk walk, ProcessNode step, Token token)
    {
        var within = walk.Within(token).ToArray();
        var isHandled = within.Any(walk.IsHandled);
        var isAtWork = within.Any(t => t.Visit is not null
            && walk.Node(t.Node).Kind is NodeKind.ServiceTask or NodeKind.CallActivity);
        return step.Rules!.Withdraw switch
        {
            WithdrawPolicy.Never => new WorkflowFault.WithdrawNotAllowed(step.Name),
            _ when isHandled || isAtWork => new WorkflowFault.NotLastSender(),
            WithdrawPolicy.Unopened when within.Any(walk.IsOpened) => new WorkflowFault.AlreadyOpened(walk.Node(token.Node).Name),
            _ => null,
        };
    }
}
