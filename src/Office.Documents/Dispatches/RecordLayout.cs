using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;
using Office.Workflow.Instances;

namespace Office.Documents.Dispatches;

/// <summary>排版 is done: the file is stored and its hash stands. Sent by the job that typeset it; again is harmless.</summary>
/// <param name="DispatchId">The document.</param>
/// <param name="InstanceId">The instance that waits at the typeset step.</param>
/// <param name="ContentHash">sha256 of the content that was typeset.</param>
/// <param name="Number">The number that was typeset.</param>
/// <param name="Layout">The file.</param>
public sealed record RecordLayout(Guid DispatchId, Guid InstanceId, byte[] ContentHash, string Number, LayoutFile Layout)
    : ICommand<Done>, IRootCommand
{
    public const string Topic = "typeset";

    public Guid RootId => DispatchId;

    public Demand Demand => Demand.TheOffice;
}

/// <param name="Hash">sha256 of the file, under which it is stored.</param>
/// <param name="Pages">Number of pages.</param>
/// <param name="SealPlace">Where the seal goes, as the layout gave it (JSON); null where none goes.</param>
public sealed record LayoutFile(byte[] Hash, int Pages, string? SealPlace);

/// <summary>The layout file of a dispatch was made and recorded.</summary>
public sealed record DispatchTypeset(Guid DispatchId) : IOfficeEvent;

internal sealed class RecordLayoutHandler(OfficeDbContext db, DispatchRecord record, IProcesses processes, IOutbox outbox)
    : ICommandHandler<RecordLayout, Done>
{
    public async Task<Outcome<Done>> HandleAsync(RecordLayout command, CancellationToken cancellationToken)
    {
        var dispatch = await db.Dispatches.SingleAsync(d => d.Id == command.DispatchId, cancellationToken);
        if (dispatch.Number != command.Number || !dispatch.ContentHash.AsSpan().SequenceEqual(command.ContentHash))
        {
            // The document moved on while its pages were being made; the step that needs pages asks for new ones.
            return new DispatchFault.LayoutChanged();
        }

        var done = await processes.CompleteServiceAsync(
            command.InstanceId, RecordLayout.Topic, Completion.Of("done"), cancellationToken);
        if (done.Fault is not null)
        {
            return done.Fault;
        }

        dispatch.RecordLayout(command.Layout.Hash, command.Layout.SealPlace, command.Layout.Pages);
        record.Add(
            dispatch,
            "dispatch.typeset",
            RecordLayout.Topic,
            new { FileSha256 = Hex(command.Layout.Hash), ContentSha256 = Hex(command.ContentHash), command.Layout.Pages });
        outbox.Add(new DispatchTypeset(dispatch.Id));
        return new Done();
    }

    private static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);
}
