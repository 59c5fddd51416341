using Microsoft.EntityFrameworkCore;
using Office.Documents.Dispatches;
using Office.Documents.Incomings;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;

namespace Office.Documents.Exchange;

/// <summary>签收 or 退文: the office signs for what arrived, or returns it with a reason. The sender's board shows it at once.</summary>
/// <param name="ArrivalId">What arrived.</param>
/// <param name="WorkItemId">The clerk's open item.</param>
/// <param name="ReturnReason">Null signs for it; a reason returns it.</param>
public sealed record AnswerArrival(Guid ArrivalId, Guid WorkItemId, string? ReturnReason) : ICommand<Done>, IRootCommand
{
    public Guid RootId => ArrivalId;

    public Demand Demand => Demand.On(ArrivalId, Relation.Handler);
}

/// <summary>The receiving organ signed for a paper or returned it.</summary>
public sealed record ArrivalAnswered(Guid ArrivalId, Guid OrganId) : IOfficeEvent;

internal sealed class AnswerArrivalHandler(OfficeDbContext db, ArrivalRecord record, IProcesses processes, IncomingOpening register, Actor actor)
    : ICommandHandler<AnswerArrival, Done>
{
    public async Task<Outcome<Done>> HandleAsync(AnswerArrival command, CancellationToken cancellationToken)
    {
        var arrival = await db.Arrivals.SingleAsync(a => a.Id == command.ArrivalId, cancellationToken);
        if (!arrival.IsWaiting)
        {
            return new ExchangeFault.AlreadyAnswered(arrival.AnsweredBy ?? "");
        }

        var item = await processes.HeldAsync(command.WorkItemId, cancellationToken);
        if (item.Fault is not null)
        {
            return item.Fault;
        }

        if (item.Value.RootId != arrival.Id)
        {
            return new FoundationFault.Missing();
        }

        var answered = Answer(arrival, command.ReturnReason);
        if (answered.Fault is not null)
        {
            return answered.Fault;
        }

        var done = await processes.CompleteAsync(
            item.Value.Id, Completion.Of(command.ReturnReason is null ? "sign-for" : "return"), cancellationToken);
        if (done.Fault is not null)
        {
            return done.Fault;
        }

        record.Tell(arrival, answered.Value);
        record.Answered(arrival);
        return command.ReturnReason is null ? await RegisterAsync(arrival, cancellationToken) : new Done();
    }

    // What was signed for is the registry's from this moment on, in the same transaction.
    private async Task<Outcome<Done>> RegisterAsync(Arrival arrival, CancellationToken cancellationToken)
    {
        var begun = await register.OfArrivalAsync(
            arrival.Id,
            arrival.OrganId,
            new IncomingForm
            {
                SenderName = arrival.SenderName,
                SenderOrganId = arrival.SenderOrganId,
                SenderNumber = arrival.Number,
                Title = arrival.Title,
                Kind = arrival.Kind,
                Urgency = arrival.Urgency,
                Pages = arrival.PageCount,
            },
            cancellationToken);
        return begun.Match<Outcome<Done>>(_ => new Done(), fault => fault);
    }

    private Outcome<Receipt> Answer(Arrival arrival, string? returnReason)
    {
        if (returnReason is null)
        {
            arrival.SignFor(actor.Name, record.Now);
            record.Add(arrival, "arrival.signed-for");
            return new Receipt(DeliveryState.SignedFor, record.Now, actor.Name, Reason: null);
        }

        var reason = Reason.Check(returnReason);
        if (reason.Fault is not null)
        {
            return reason.Fault;
        }

        arrival.Return(actor.Name, reason.Value, record.Now);
        record.Add(arrival, "arrival.returned", new { Reason = reason.Value });
        return new Receipt(DeliveryState.Returned, record.Now, actor.Name, reason.Value);
    }
}
