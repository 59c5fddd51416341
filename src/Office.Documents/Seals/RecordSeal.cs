using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Office.Documents.Dispatches;
using Office.Organization.Foundation;
using Office.Workflow.Instances;

namespace Office.Documents.Seals;

/// <summary>The seal is on the file: the sealed file is stored and becomes the original (正本). Sent by the job; again is harmless.</summary>
/// <param name="DispatchId">The document.</param>
/// <param name="InstanceId">The instance that waits for the seal.</param>
/// <param name="SealUseId">The keeper's order.</param>
/// <param name="Files">What was made.</param>
public sealed record RecordSeal(Guid DispatchId, Guid InstanceId, Guid SealUseId, SealedFiles Files) : ICommand<Done>, IRootCommand
{
    public const string Topic = "apply-seal";

    public Guid RootId => DispatchId;

    public Demand Demand => Demand.TheOffice;
}

/// <summary>The organ's seal stands on the layout file; these bytes are what is dispatched.</summary>
public sealed record DispatchSealed(Guid DispatchId) : IOfficeEvent;

internal sealed class RecordSealHandler(
    OfficeDbContext db, SealRecord record, SealRounds rounds, IProcesses processes, TimeProvider clock)
    : ICommandHandler<RecordSeal, Done>
{
    public async Task<Outcome<Done>> HandleAsync(RecordSeal command, CancellationToken cancellationToken)
    {
        var dispatch = await db.Dispatches.SingleAsync(d => d.Id == command.DispatchId, cancellationToken);
        var use = await db.SealUses.SingleAsync(
            u => u.Id == command.SealUseId && u.DispatchId == dispatch.Id, cancellationToken);
        var round = await rounds.OfAsync(dispatch, cancellationToken);
        if (use.SealedHash is not null || round.Next?.OrganId != use.OrganId || !round.File.AsSpan().SequenceEqual(use.LayoutHash))
        {
            return new DispatchFault.LayoutChanged();
        }

        var next = round.Seats.FirstOrDefault(seat => seat is { SealsHere: true, Use: null } && seat.OrganId != use.OrganId);
        var done = await processes.CompleteServiceAsync(
            command.InstanceId, RecordSeal.Topic, CompletionOf(next), cancellationToken);
        if (done.Fault is not null)
        {
            return done.Fault;
        }

        use.Done(command.Files, clock.GetUtcNow());
        if (next is null)
        {
            dispatch.RecordSeal(command.Files.SealedHash);
        }

        record.Add(dispatch, use, round, next);
        return new Done();
    }

    /// <summary>Where another organ's seal is awaited, its keepers are asked next.</summary>
    private Completion CompletionOf(SealSeat? next) => new(
        next is null ? "done" : "more",
        new Dictionary<string, JsonElement>(StringComparer.Ordinal)
        {
            ["sealers"] = JsonSerializer.SerializeToElement(next?.OrganId is { } organ ? rounds.KeepersOf(organ) : []),
        });
}

/// <summary>Writes down that a seal stands on a document.</summary>
internal sealed class SealRecord(DispatchRecord record, IOutbox outbox)
{
    public void Add(Dispatch dispatch, SealUse use, SealRound round, SealSeat? next)
    {
        record.Add(
            dispatch,
            next is null ? "dispatch.sealed" : "dispatch.seal-applied",
            RecordSeal.Topic,
            new
            {
                SealUse = use.Id,
                LayoutSha256 = Convert.ToHexStringLower(use.LayoutHash),
                SealedSha256 = Convert.ToHexStringLower(use.SealedHash!),
                OfdSha256 = use.OfdHash is { } ofd ? Convert.ToHexStringLower(ofd) : null,
                Organ = round.Seats.Count > 1 ? round.Seats.First(seat => seat.OrganId == use.OrganId).Organ : null,
                OnPaper = round.Seats.Any(seat => !seat.SealsHere) ? round.Seats.Where(seat => !seat.SealsHere).Select(seat => seat.Organ) : null,
            });
        outbox.Add(new DispatchSealed(dispatch.Id));
    }
}
