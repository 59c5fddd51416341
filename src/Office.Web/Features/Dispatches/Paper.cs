using Office.Documents.Dispatches;
using Office.Documents.SignOffs;
using Office.Organization.Foundation;
using Office.Workflow.WorkItems;

namespace Office.Web.Features.Dispatches;

/// <summary>Everything that the page of one dispatch shows to the official who looks at it.</summary>
public sealed record Paper
{
    public required DispatchView View { get; init; }

    public required Track Track { get; init; }

    /// <summary>The reader's own open item on it; null when there is nothing to do for them.</summary>
    public WorkItem? Item { get; init; }

    /// <summary>The card of the reader's item, open or closed; null for whoever only reads.</summary>
    public DecisionCard? Card { get; init; }

    /// <summary>What may be done with the open item, and why not.</summary>
    public IReadOnlyList<OfferedMove> Moves { get; init; } = [];

    /// <summary>The reader's own closed item that can still be called back; null when none can.</summary>
    public Guid? Withdrawable { get; init; }

    /// <summary>For whom the reader holds the open item, by a delegation; null when in their own right.</summary>
    public string? ActingFor { get; init; }

    public Dispatch Dispatch => View.Dispatch;

    /// <summary>The outcomes that the step offers: agree, initial, disagree …</summary>
    public IReadOnlyList<string> Outcomes => Moves.FirstOrDefault(move => move.Kind is MoveKind.Complete)?.Outcomes ?? [];

    public bool CanReturn => Moves.Any(move => move.Refusal is null && move.Kind
        is MoveKind.ReturnToPrevious or MoveKind.ReturnToDrafter or MoveKind.ReturnToStep);

    /// <summary>Who holds it now; its readers beside the approval hold nothing up.</summary>
    public IEnumerable<TrackStep> OpenSteps =>
        Track.Steps.Where(step => step is { State: WorkItemState.Open or WorkItemState.Opened, IsReading: false });
}

/// <summary>Asks for a paper in the name of the session.</summary>
internal sealed class PaperReader(IDispatcher dispatcher, IActorSource actors)
{
    /// <param name="dispatchId">The document.</param>
    /// <param name="workItemId">The item that the address names; null looks for one.</param>
    public async Task<Outcome<Paper>> ReadAsync(Guid dispatchId, Guid? workItemId)
    {
        var track = await dispatcher.AskAsync(new GetTrack(dispatchId));
        if (track.Fault is not null)
        {
            return track.Fault;
        }

        var me = (await actors.CurrentAsync(CancellationToken.None))?.OfficialId ?? Guid.Empty;
        var mine = track.Value.Steps.Where(step => step.Holders.Any(holder => holder.OfficialId == me)).ToList();
        var named = mine.Find(step => step.WorkItemId == workItemId);
        var open = mine.FindLast(IsOpen);
        var lastSent = LastSent(mine, me);
        // What can be acted on comes first, then what the address names, then what the reader did last.
        var shown = named is not null && IsOpen(named) ? named : open ?? named ?? lastSent;
        return shown is null
            ? await ReadOnlyAsync(dispatchId, track.Value)
            : await HeldAsync(dispatchId, track.Value, shown, lastSent, me);
    }

    private static bool IsOpen(TrackStep step) => step.State is WorkItemState.Open or WorkItemState.Opened;

    // Only what was sent last can be called back.
    private static TrackStep? LastSent(List<TrackStep> mine, Guid me) => mine
        .Where(step => step.State is WorkItemState.Done && step.Holders.Any(holder => holder.Acted && holder.OfficialId == me))
        .MaxBy(step => step.ClosedAt);

    private async Task<Outcome<Paper>> ReadOnlyAsync(Guid dispatchId, Track track)
    {
        var view = await dispatcher.AskAsync(new GetDispatch(dispatchId));
        return view.Fault is not null ? view.Fault : new Paper { View = view.Value, Track = track };
    }

    private async Task<Outcome<Paper>> HeldAsync(
        Guid dispatchId, Track track, TrackStep shown, TrackStep? lastSent, Guid me)
    {
        var card = await dispatcher.AskAsync(new GetDecisionCard(dispatchId, shown.WorkItemId));
        if (card.Fault is not null)
        {
            return await ReadOnlyAsync(dispatchId, track);
        }

        var item = card.Value.IsOpen ? card.Value.Item : null;
        return new Paper
        {
            View = card.Value.View,
            Track = track,
            Card = card.Value,
            Item = item,
            ActingFor = item is null ? null : shown.Holders.FirstOrDefault(holder => holder.OfficialId == me)?.ForName,
            Moves = await MovesAsync(item?.Id ?? shown.WorkItemId),
            Withdrawable = item is null && lastSent is not null && await CanWithdrawAsync(lastSent.WorkItemId)
                ? lastSent.WorkItemId
                : null,
        };
    }

    private async Task<IReadOnlyList<OfferedMove>> MovesAsync(Guid workItemId) =>
        (await dispatcher.AskAsync(new GetMoves(workItemId))).Match(moves => moves, _ => []);

    private async Task<bool> CanWithdrawAsync(Guid workItemId) =>
        (await MovesAsync(workItemId)).Any(move => move.Kind is MoveKind.Withdraw && move.Refusal is null);
}
