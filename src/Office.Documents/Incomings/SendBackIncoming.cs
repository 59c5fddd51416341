using Microsoft.EntityFrameworkCore;
using Office.Documents.Exchange;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Incomings;

/// <summary>退文: the clerk sends back to its sender what the check found out of order; what came through the exchange goes back through it.</summary>
public sealed record SendBackIncoming(Guid IncomingId, Guid WorkItemId) : ICommand<Guid>, IRootCommand
{
    public Guid RootId => IncomingId;

    public Demand Demand => Demand.On(IncomingId, Relation.Handler);
}

internal sealed class SendBackIncomingHandler(OfficeDbContext db, IncomingCourse course, IncomingSignatory signatory, ArrivalRecord arrivals)
    : ICommandHandler<SendBackIncoming, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(SendBackIncoming command, CancellationToken cancellationToken)
    {
        var held = await course.HeldAsync(command.IncomingId, command.WorkItemId, [IncomingSteps.SendBack], cancellationToken);
        if (held.Fault is not null)
        {
            return held.Fault;
        }

        var (incoming, reason) = (held.Value.Incoming, held.Value.Incoming.ReturnReason ?? "");
        if (incoming.IsArrival)
        {
            var arrival = await db.Arrivals.SingleAsync(a => a.Id == incoming.Id, cancellationToken);
            arrival.Return(signatory.Actor.Name, reason, signatory.Now);
            arrivals.Tell(arrival, new Receipt(DeliveryState.Returned, signatory.Now, signatory.Actor.Name, reason));
        }

        return await course.PassAsync(
            held.Value, new Said("sent", Opinion: null, Sight: null), variables: null, "incoming.sent-back", cancellationToken);
    }
}
