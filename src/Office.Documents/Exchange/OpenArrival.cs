using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;

namespace Office.Documents.Exchange;

/// <summary>The office has opened what arrived: the sender's board shows when. Again changes nothing.</summary>
public sealed record OpenArrival(Guid ArrivalId, Guid WorkItemId) : ICommand<Done>, IRootCommand
{
    public Guid RootId => ArrivalId;

    public Demand Demand => Demand.On(ArrivalId, Relation.Handler);
}

internal sealed class OpenArrivalHandler(OfficeDbContext db, ArrivalRecord record, IProcesses processes, Actor actor)
    : ICommandHandler<OpenArrival, Done>
{
    public async Task<Outcome<Done>> HandleAsync(OpenArrival command, CancellationToken cancellationToken)
    {
        var opened = await processes.OpenAsync(command.WorkItemId, cancellationToken);
        if (opened.Fault is not null)
        {
            return opened.Fault;
        }

        var arrival = await db.Arrivals.SingleAsync(a => a.Id == command.ArrivalId, cancellationToken);
        if (opened.Value.RootId == arrival.Id && arrival.Open())
        {
            record.Tell(arrival, new Receipt(DeliveryState.Opened, record.Now, actor.Name, Reason: null));
        }

        return new Done();
    }
}
