using Office.Documents.Exchange;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Web.Reactions;

/// <summary>Carries a copy from the sender's outbox to the recipient's office. Told twice, it arrives once.</summary>
internal sealed class CarryDelivery(IDispatcherSource dispatchers, IIdSource ids) : IReaction<DeliverySent>
{
    public async Task ReactAsync(DeliverySent officeEvent, CancellationToken cancellationToken)
    {
        var done = await dispatchers.For(Actor.Machine(Guid.Empty)).SendAsync(
            new ReceiveDelivery(officeEvent.DeliveryId), new CommandEnvelope(ids.Next()), cancellationToken);
        Reacting.Demand(done.Fault, officeEvent);
    }
}

/// <summary>Carries a receipt back to the sender's board.</summary>
internal sealed class CarryReceipt(IDispatcherSource dispatchers, IIdSource ids) : IReaction<ReceiptDue>
{
    public async Task ReactAsync(ReceiptDue officeEvent, CancellationToken cancellationToken)
    {
        var done = await dispatchers.For(Actor.Machine(Guid.Empty)).SendAsync(
            new RecordReceipt(officeEvent.DispatchId, officeEvent.DeliveryId, officeEvent.Receipt),
            new CommandEnvelope(ids.Next()),
            cancellationToken);
        Reacting.Demand(done.Fault, officeEvent);
    }
}

/// <summary>What a reaction does with a refusal that it did not expect.</summary>
internal static class Reacting
{
    /// <exception cref="InvalidOperationException">Refused: the event is tried again, and parked as a dead letter in the end.</exception>
    public static void Demand(Fault? fault, IOfficeEvent officeEvent)
    {
        if (fault is not null)
        {
            throw new InvalidOperationException($"{officeEvent} was refused: {fault.Code}.");
        }
    }

    /// <summary>A refusal of the document ends the work; a storage that does not take it now is no such refusal.</summary>
    /// <exception cref="InvalidOperationException">The storage was away or full: the event is tried again.</exception>
    public static void DemandStorage(Fault? fault, IOfficeEvent officeEvent)
    {
        if (fault is FoundationFault.StorageUnavailable)
        {
            Demand(fault, officeEvent);
        }
    }
}
