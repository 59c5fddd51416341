using Office.Documents.Attachments;
using Office.Documents.Dispatches;
using Office.Documents.Seals;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.Instances;

namespace Office.Web.Reactions;

/// <summary>排版: when an instance waits for its pages, makes the file, stores it and tells the instance. Again makes the same file.</summary>
internal sealed partial class TypesetDispatch(
    IDispatcherSource dispatchers, DispatchPress press, IAttachmentStore store, IIdSource ids, ILogger<TypesetDispatch> log)
    : IReaction<ServiceRequested>
{
    public async Task ReactAsync(ServiceRequested officeEvent, CancellationToken cancellationToken)
    {
        if (officeEvent.Topic != RecordLayout.Topic)
        {
            return;
        }

        var office = dispatchers.For(Actor.Machine(Guid.Empty));
        var source = await office.AskAsync(new GetTypesetSource(officeEvent.RootId), cancellationToken);
        Reacting.DemandStorage(source.Fault, officeEvent);
        if (source.Fault is not null)
        {
            // The document was called back before its pages were made; the step asks again when it is reached again.
            LogLeft(officeEvent.RootId, source.Fault.Code);
            return;
        }

        var pressed = press.Press(source.Value);
        foreach (var substitution in pressed.Substitutions)
        {
            LogSubstituted(officeEvent.RootId, substitution);
        }

        var stored = await store.SaveBytesAsync(pressed.Bytes, "layout.pdf", cancellationToken);
        var done = await office.SendAsync(
            new RecordLayout(
                officeEvent.RootId,
                officeEvent.InstanceId,
                source.Value.ContentHash,
                source.Value.Imprint.Number!,
                new LayoutFile(stored, pressed.Pages, SealPlaces.Write(pressed.SealPlaces))),
            new CommandEnvelope(ids.Next()),
            cancellationToken);
        Reacting.DemandStorage(done.Fault, officeEvent);
        if (done.Fault is not null)
        {
            LogLeft(officeEvent.RootId, done.Fault.Code);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Dispatch {DispatchId} was not typeset: {Fault}")]
    private partial void LogLeft(Guid dispatchId, string fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Dispatch {DispatchId}: 字体已替代 {Substitution}")]
    private partial void LogSubstituted(Guid dispatchId, object substitution);
}
