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
    OfficeDbContext db, DispatchRecord record, IProcesses processes, IOutbox outbox, TimeProvider clock)
    : ICommandHandler<RecordSeal, Done>
{
    public async Task<Outcome<Done>> HandleAsync(RecordSeal command, CancellationToken cancellationToken)
    {
        var dispatch = await db.Dispatches.SingleAsync(d => d.Id == command.DispatchId, cancellationToken);
        var use = await db.SealUses.SingleAsync(
            u => u.Id == command.SealUseId && u.DispatchId == dispatch.Id, cancellationToken);
        if (!dispatch.LayoutHash.AsSpan().SequenceEqual(use.LayoutHash))
        {
            return new DispatchFault.LayoutChanged();
        }

        var done = await processes.CompleteServiceAsync(
            command.InstanceId, RecordSeal.Topic, Completion.Of("done"), cancellationToken);
        if (done.Fault is not null)
        {
            return done.Fault;
        }

        use.Done(command.Files, clock.GetUtcNow());
        dispatch.RecordSeal(command.Files.SealedHash);
        record.Add(
            dispatch,
            "dispatch.sealed",
            RecordSeal.Topic,
            new
            {
                SealUse = use.Id,
                LayoutSha256 = Convert.ToHexStringLower(use.LayoutHash),
                SealedSha256 = Convert.ToHexStringLower(command.Files.SealedHash),
                OfdSha256 = command.Files.OfdHash is { } ofd ? Convert.ToHexStringLower(ofd) : null,
            });
        outbox.Add(new DispatchSealed(dispatch.Id));
        return new Done();
    }
}
