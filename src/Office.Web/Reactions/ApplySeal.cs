using Office.Documents.Dispatches;
using Office.Documents.Seals;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.Instances;

namespace Office.Web.Reactions;

/// <summary>
/// 用印: carries out the keeper's order on exactly the file it names, by incremental update, and stores the sealed file.
/// Only an order in the ledger brings it here; a file that the keeper did not look at is never sealed.
/// </summary>
internal sealed partial class ApplySeal(
    IDispatcherSource dispatchers, SealPress press, IIdSource ids, ILogger<ApplySeal> log) : IReaction<ServiceRequested>
{
    public async Task ReactAsync(ServiceRequested officeEvent, CancellationToken cancellationToken)
    {
        if (officeEvent.Topic != RecordSeal.Topic)
        {
            return;
        }

        var office = dispatchers.For(Actor.Machine(Guid.Empty));
        var order = await office.AskAsync(new GetSealOrder(officeEvent.RootId), cancellationToken);
        Reacting.DemandStorage(order.Fault, officeEvent);
        if (order.Fault is not null)
        {
            LogLeft(officeEvent.RootId, order.Fault.Code);
            return;
        }

        var source = await office.AskAsync(new GetTypesetSource(officeEvent.RootId), cancellationToken);
        Reacting.DemandStorage(source.Fault, officeEvent);
        var files = await press.SealAsync(order.Value, source.Match<TypesetSource?>(found => found, _ => null), cancellationToken);
        var done = await office.SendAsync(
            new RecordSeal(officeEvent.RootId, officeEvent.InstanceId, order.Value.Use.Id, files),
            new CommandEnvelope(ids.Next()),
            cancellationToken);
        Reacting.DemandStorage(done.Fault, officeEvent);
        if (done.Fault is not null)
        {
            LogLeft(officeEvent.RootId, done.Fault.Code);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Dispatch {DispatchId} was not sealed: {Fault}")]
    private partial void LogLeft(Guid dispatchId, string fault);
}
