using Microsoft.EntityFrameworkCore;
using Office.Documents.Dispatches;
using Office.Organization.Foundation;

namespace Office.Documents.Exchange;

/// <summary>A receipt (回执) has come back from a recipient's office. Told twice or late, it changes nothing twice.</summary>
public sealed record RecordReceipt(Guid DispatchId, Guid DeliveryId, Receipt Receipt) : ICommand<Done>, IRootCommand
{
    public Guid RootId => DispatchId;

    public Demand Demand => Demand.TheOffice;
}

/// <summary>The board of a dispatch has changed.</summary>
public sealed record DeliveryMoved(Guid DispatchId, Guid DeliveryId) : IOfficeEvent;

internal sealed class RecordReceiptHandler(OfficeDbContext db, DispatchRecord record, IOutbox outbox)
    : ICommandHandler<RecordReceipt, Done>
{
    public async Task<Outcome<Done>> HandleAsync(RecordReceipt command, CancellationToken cancellationToken)
    {
        var delivery = await db.Deliveries.SingleAsync(
            d => d.Id == command.DeliveryId && d.DispatchId == command.DispatchId, cancellationToken);
        var before = delivery.State;
        delivery.Take(command.Receipt);
        if (delivery.State == before)
        {
            return new Done();
        }

        if (delivery.State is DeliveryState.SignedFor or DeliveryState.Returned)
        {
            var dispatch = await db.Dispatches.SingleAsync(d => d.Id == command.DispatchId, cancellationToken);
            record.Add(
                dispatch,
                delivery.State is DeliveryState.SignedFor ? "dispatch.receipt-signed-for" : "dispatch.receipt-returned",
                details: new { delivery.RecipientName, command.Receipt.By, command.Receipt.At, command.Receipt.Reason });
        }

        outbox.Add(new DeliveryMoved(command.DispatchId, delivery.Id));
        return new Done();
    }
}
