using Microsoft.EntityFrameworkCore;
using Office.Documents.Dispatches;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Documents.Exchange;

/// <summary>A delivery reaches the recipient's office and waits there to be signed for. Told twice, it arrives once.</summary>
public sealed record ReceiveDelivery(Guid DeliveryId) : ICommand<Done>, IRootCommand
{
    public Guid RootId => DeliveryId;

    public Demand Demand => Demand.TheOffice;
}

/// <summary>The recipient's side has something to tell the sender's board.</summary>
public sealed record ReceiptDue(Guid DispatchId, Guid DeliveryId, Receipt Receipt) : IOfficeEvent;

internal sealed class ReceiveDeliveryHandler(OfficeDbContext db, ArrivalDesk desk) : ICommandHandler<ReceiveDelivery, Done>
{
    public async Task<Outcome<Done>> HandleAsync(ReceiveDelivery command, CancellationToken cancellationToken)
    {
        if (await db.Arrivals.AnyAsync(a => a.Id == command.DeliveryId, cancellationToken))
        {
            return new Done();
        }

        var delivery = await db.Deliveries.SingleAsync(d => d.Id == command.DeliveryId, cancellationToken);
        var dispatch = await db.Dispatches.SingleAsync(d => d.Id == delivery.DispatchId, cancellationToken);
        return await desk.ReceiveAsync(delivery, dispatch, cancellationToken);
    }
}

/// <summary>Lays an arrival before the office of its organ: the row, its root, and the work item of whoever keeps the register.</summary>
internal sealed class ArrivalDesk(
    OfficeDbContext db, IDirectorySource directory, IRoots roots, IProcesses processes, ArrivalRecord record)
{
    public const string ProcessKey = "arrival";

    public async Task<Outcome<Done>> ReceiveAsync(Delivery delivery, Dispatch dispatch, CancellationToken cancellationToken)
    {
        // Only a delivery to an organ was told to anybody; one on paper arrives at no desk.
        var organ = delivery.RecipientOrganId!.Value;
        roots.Create(delivery.Id, organ);
        var arrival = new Arrival
        {
            Id = delivery.Id,
            OrganId = organ,
            SenderOrganId = dispatch.OrganId,
            SenderName = directory.Current.Organ(dispatch.OrganId)?.FullName ?? "",
            SenderDispatchId = dispatch.Id,
            Title = dispatch.Title,
            Number = dispatch.Number!,
            Kind = dispatch.Kind,
            Urgency = dispatch.Urgency,
            RecipientKind = delivery.Kind,
            SealedHash = dispatch.SealedHash!,
            PageCount = dispatch.PageCount,
            ArrivedAt = record.Now,
        };
        db.Arrivals.Add(arrival);
        var started = await processes.StartAsync(
            new StartInstance(
                ProcessKey,
                arrival.Id,
                arrival.OrganId,
                new WorkItemSnapshot(arrival.Title, arrival.Number, "arrival", (int)arrival.Urgency, Due: null),
                new Dictionary<string, System.Text.Json.JsonElement>(StringComparer.Ordinal)),
            cancellationToken);
        if (started.Fault is not null)
        {
            return started.Fault;
        }

        record.Add(arrival, "arrival.arrived");
        record.Tell(arrival, new Receipt(DeliveryState.Arrived, record.Now, By: null, Reason: null));
        return new Done();
    }
}
