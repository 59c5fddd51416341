using Office.Documents.BusinessForms.Matters;
using Office.Documents.Dispatches;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Web.Features.Moves;
using Office.Workflow;
using Office.Workflow.WorkItems;

namespace Office.Web.Features.Phone;

/// <summary>Gathers the moves that an item and its matter offer to the reader, in one list.</summary>
internal sealed class PhoneMoveDesk(IDispatcher dispatcher, IDirectorySource directory, TimeProvider clock)
{
    private static readonly MoveKind[] s_order =
    [
        MoveKind.Claim, MoveKind.Release, MoveKind.Withdraw, MoveKind.Urge, MoveKind.Transfer, MoveKind.Consult, MoveKind.Assist,
        MoveKind.AddSigner, MoveKind.RemoveSigner, MoveKind.RestoreSigner, MoveKind.Circulate, MoveKind.Notify,
        MoveKind.Suspend, MoveKind.Resume, MoveKind.Jump, MoveKind.Reopen, MoveKind.Cancel, MoveKind.Terminate,
    ];

    /// <summary>Of a document.</summary>
    public async Task<Outcome<PhoneMovesModel>> MovesAsync(
        Actor actor, Guid dispatchId, Guid workItemId, CancellationToken cancellationToken)
    {
        var view = await dispatcher.AskAsync(new GetDispatch(dispatchId), cancellationToken);
        return view.Fault ?? await GatherAsync(actor, dispatchId, workItemId, view.Value.Dispatch.Title, cancellationToken);
    }

    /// <summary>Of a filled-in form.</summary>
    public async Task<Outcome<PhoneMovesModel>> OfFormAsync(
        Actor actor, Guid matterId, Guid workItemId, CancellationToken cancellationToken)
    {
        var view = await dispatcher.AskAsync(new GetFormMatter(matterId), cancellationToken);
        if (view.Fault is not null)
        {
            return view.Fault;
        }

        var gathered = await GatherAsync(actor, matterId, workItemId, view.Value.Title, cancellationToken);
        return gathered.Match<Outcome<PhoneMovesModel>>(model => model with { IsForm = true }, fault => fault);
    }

    private async Task<Outcome<PhoneMovesModel>> GatherAsync(
        Actor actor, Guid dispatchId, Guid workItemId, string title, CancellationToken cancellationToken)
    {
        var revision = await dispatcher.AskAsync(new GetRevision(dispatchId), cancellationToken);
        var own = await dispatcher.AskAsync(new GetMoves(workItemId), cancellationToken);
        var track = await dispatcher.AskAsync(new GetTrack(dispatchId), cancellationToken);
        if ((revision.Fault ?? own.Fault ?? track.Fault) is { } fault)
        {
            return fault;
        }

        // Whoever has no right over the organ's matters is refused, and has none of these moves.
        var owner = await dispatcher.AskAsync(new GetMatterMoves(dispatchId), cancellationToken);
        PhoneMove[] moves =
        [
            .. own.Value.Select(move => new PhoneMove(move, workItemId)),
            .. owner.Match(all => all.Moves, _ => []).Select(move => new PhoneMove(move, WorkItemId: null)),
            .. Urge(actor, track.Value),
        ];
        return new PhoneMovesModel(
            dispatchId,
            workItemId,
            title,
            revision.Value,
            [
                .. moves.Where(move => s_order.Contains(move.Kind) && MoveFace.IsConceivable(move.Offer))
                    .OrderBy(move => Array.IndexOf(s_order, move.Kind)),
            ],
            own.Value.Any(move => move.Refusal is null && move.Kind is MoveKind.ReturnToPrevious or MoveKind.ReturnToDrafter),
            PhonePicker.OfOrgan(directory.Current, actor.OrganId, actor.OfficialId));
    }

    /// <summary>Whom one waits for, beside oneself; when all were urged just now, it is said from when on it may be done again.</summary>
    private IEnumerable<PhoneMove> Urge(Actor actor, Track track)
    {
        var now = clock.GetUtcNow();
        var others = track.Steps
            .Where(step => step is { State: WorkItemState.Open or WorkItemState.Opened, IsReading: false }
                && step.Holders.All(holder => holder.OfficialId != actor.OfficialId))
            .ToList();
        if (others.Count == 0)
        {
            return [];
        }

        MoveTarget[] possible =
        [
            .. others.Where(step => step.UrgeAgainAfter(now) is null)
                .Select(step => new MoveTarget(
                    $"{string.Join('、', step.Holders.Select(holder => holder.PrintedName).Distinct(StringComparer.Ordinal).Take(3))}（{step.StepName}）")
                {
                    WorkItemId = step.WorkItemId,
                }),
        ];
        Fault? refusal = possible.Length > 0 ? null : new WorkflowFault.UrgedJustNow(others.Min(step => step.UrgeAgainAfter(now)!.Value));
        return [new PhoneMove(new OfferedMove(MoveKind.Urge, [], refusal) { Targets = possible }, WorkItemId: null)];
    }
}
