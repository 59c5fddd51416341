using Office.Organization.Foundation;
using Office.Workflow.Assignments;
using Office.Workflow.Bpmn;
using Office.Workflow.Engine;
using Office.Workflow.Instances;

namespace Office.Workflow.WorkItems;

/// <summary>
/// What the actor may do with a work item of theirs, and why not. The engine is asked by making each move and throwing the
/// result away, so that the menu and the move cannot disagree.
/// </summary>
/// <param name="WorkItemId">An item that the actor holds, or has closed.</param>
public sealed record GetMoves(Guid WorkItemId) : IQuery<IReadOnlyList<OfferedMove>>
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class GetMovesHandler(StepReader reader, Stamp stamp, IDirectory directory, MoveTargets targets, StepFormGate forms)
    : IQueryHandler<GetMoves, IReadOnlyList<OfferedMove>>
{
    public async Task<Outcome<IReadOnlyList<OfferedMove>>> HandleAsync(GetMoves query, CancellationToken cancellationToken)
    {
        if (await reader.ItemAsync(query.WorkItemId, cancellationToken) is not { Item: { } item } step
            || step.HolderOf(stamp.OfficialId) is not { } holder)
        {
            return new WorkflowFault.ItemMissing();
        }
        // Asked as the move would be made: in the principal's place, when the item is held by a delegation.
        if (holder.BehalfOf is { } principal && step.HolderOf(principal) is { } own)
        {
            stamp.Principal = new Assignee(principal, own.PostId, step.People.Post(own.PostId)?.OrganId ?? step.Instance.OrganId);
        }
        OfferedMove[] moves = !item.IsOpen ? [.. Closed(step, item)]
            : item.Kind is WorkItemKind.Read or WorkItemKind.Inform or WorkItemKind.Confirm ? [.. Reading(step, item)]
            : item.Kind is WorkItemKind.Ask ? [Move(step, MoveKind.Complete, Complete(item, "answered")) with { Outcomes = ["answered"] }]
            : [.. Open(step, item, step.Graph[item.StepId].Rules!)];
        return item.IsOpen && await forms.LackingAsync(step, cancellationToken) is { } lacking
            ? [.. moves.Select(move => move.Kind is MoveKind.Complete ? move with { Refusal = move.Refusal ?? lacking } : move)]
            : moves;
    }

    private IEnumerable<OfferedMove> Open(OpenStep step, WorkItem item, StepRules rules)
    {
        yield return Move(step, MoveKind.Complete, Complete(item, rules.Outcomes[0])) with { Outcomes = rules.Outcomes };
        foreach (var (kind, straight) in ReturnKinds(ReturnTo.Previous))
        {
            yield return Move(step, kind, new EngineCommand.Return(item.Id, ReturnTo.Previous, "?", straight));
        }
        foreach (var (kind, straight) in ReturnKinds(ReturnTo.Drafter))
        {
            yield return Move(step, kind, new EngineCommand.Return(item.Id, ReturnTo.Drafter, "?", straight));
        }
        var passed = MoveTargets.Passed(step, item);
        foreach (var (kind, straight) in ReturnKinds(ReturnTo.Step))
        {
            yield return Choice(step, kind, passed, target =>
                new EngineCommand.Return(item.Id, ReturnTo.Step, "?", straight) { ToNode = target.StepId });
        }
        var somebody = new Assignee(stamp.NextId(), stamp.NextId(), step.Instance.OrganId);
        yield return Move(step, MoveKind.Claim, new EngineCommand.Claim(item.Id));
        yield return Move(step, MoveKind.Release, new EngineCommand.Release(item.Id));
        yield return Move(step, MoveKind.Transfer, new EngineCommand.Transfer(item.Id, somebody, Reason: null));
        yield return Move(step, MoveKind.Consult, new EngineCommand.AskBeside(item.Id, SideKind.Consult, [somebody], "?"));
        yield return Move(step, MoveKind.Assist, new EngineCommand.AskBeside(item.Id, SideKind.Assist, [somebody], "?"));
        yield return Move(step, MoveKind.AddSigner, new EngineCommand.AddSigner(item.Id, AddPlace.After, [somebody], Reason: null));
        foreach (var move in Matter(step, somebody))
        {
            yield return move;
        }
    }

    private IEnumerable<OfferedMove> Closed(OpenStep step, WorkItem item)
    {
        yield return step.IsSentBy(stamp.OfficialId)
            ? Move(step, MoveKind.Withdraw, new EngineCommand.Withdraw(item.Id, Reason: null))
            : new(MoveKind.Withdraw, [], new WorkflowFault.NotLastSender());
        var somebody = new Assignee(stamp.NextId(), stamp.NextId(), step.Instance.OrganId);
        foreach (var move in Matter(step, somebody))
        {
            yield return move;
        }
    }

    private IEnumerable<OfferedMove> Reading(OpenStep step, WorkItem item)
    {
        yield return Move(step, MoveKind.Acknowledge, new EngineCommand.Acknowledge(item.Id));
    }

    /// <summary>What whoever holds or has handled the matter may do with it as a whole.</summary>
    private IEnumerable<OfferedMove> Matter(OpenStep step, Assignee somebody)
    {
        yield return Choice(step, MoveKind.RemoveSigner, targets.Signers(step, removed: false), target =>
            new EngineCommand.RemoveSigner(target.Round, target.Key, Reason: null));
        yield return Choice(step, MoveKind.RestoreSigner, targets.Signers(step, removed: true), target =>
            new EngineCommand.RestoreSigner(target.Round, target.Key));
        yield return Move(step, MoveKind.Circulate, new EngineCommand.Circulate([somebody], WorkItemKind.Read, Purpose: null));
        yield return Move(step, MoveKind.Notify, new EngineCommand.Circulate([somebody], WorkItemKind.Inform, Purpose: null));
        yield return Move(step, MoveKind.Cancel, new EngineCommand.Cancel("?"));
    }

    private static (MoveKind Kind, bool StraightBack)[] ReturnKinds(ReturnTo to) => to switch
    {
        ReturnTo.Previous => [(MoveKind.ReturnToPrevious, false), (MoveKind.ReturnToPreviousStraightBack, true)],
        ReturnTo.Drafter => [(MoveKind.ReturnToDrafter, false), (MoveKind.ReturnToDrafterStraightBack, true)],
        _ => [(MoveKind.ReturnToStep, false), (MoveKind.ReturnToStepStraightBack, true)],
    };

    private static EngineCommand.Complete Complete(WorkItem item, string outcome) =>
        new(item.Id, outcome, Completion.Of(outcome).Variables);

    private OfferedMove Move(OpenStep step, MoveKind kind, EngineCommand command) => new(kind, [], Refusal(step, command));

    /// <summary>A move with a choice is possible when one of the choices is; only those are offered.</summary>
    private OfferedMove Choice(
        OpenStep step, MoveKind kind, IReadOnlyList<MoveTarget> all, Func<MoveTarget, EngineCommand> command)
    {
        var tried = all.Select(target => (target, Refusal: Refusal(step, command(target)))).ToArray();
        var possible = tried.Where(one => one.Refusal is null).Select(one => one.target).ToArray();
        return new(kind, [], possible.Length > 0 ? null : tried.Select(one => one.Refusal).FirstOrDefault() ?? new WorkflowFault.NothingBefore())
        {
            Targets = possible,
        };
    }

    private Fault? Refusal(OpenStep step, EngineCommand command) => ProcessEngine.Apply(
        step.Graph, step.State, command, new StepContext(stamp.Actor, stamp.NextId, directory)).Fault;
}
