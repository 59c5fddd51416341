using Office.Documents.Dispatches;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Exchange;

/// <summary>
/// 分发: sends the sealed original to the offices of exactly the organs that stand on it. Each copy leaves through the outbox,
/// also within one installation.
/// </summary>
/// <param name="DispatchId">The document, released.</param>
/// <param name="WorkItemId">The clerk's open item.</param>
public sealed record DistributeDispatch(Guid DispatchId, Guid WorkItemId) : ICommand<int>, IRootCommand
{
    public Guid RootId => DispatchId;

    public Demand Demand => Demand.On(DispatchId, Relation.Handler);
}

/// <summary>A copy has left for its recipient's office.</summary>
public sealed record DeliverySent(Guid DeliveryId, Guid DispatchId) : IOfficeEvent;

internal sealed class DistributeDispatchHandler(DispatchSteps steps, DeliveryDesk desk, ClerkStep clerk, TimeProvider clock)
    : ICommandHandler<DistributeDispatch, int>
{
    public async Task<Outcome<int>> HandleAsync(DistributeDispatch command, CancellationToken cancellationToken)
    {
        var held = await steps.HeldAtAsync(DispatchSteps.Distribute, command.DispatchId, command.WorkItemId, cancellationToken);
        if (held.Fault is not null)
        {
            return held.Fault;
        }

        var dispatch = held.Value.Dispatch;
        if (dispatch.SealedHash is null)
        {
            return new DispatchFault.NothingToSend();
        }

        var sent = desk.Send(dispatch);
        dispatch.Distribute(clock.GetUtcNow());
        var passed = await clerk.PassAsync(held.Value, "sent", "dispatch.distributed", cancellationToken, new { Copies = sent });
        return passed.Fault is not null ? passed.Fault : sent;
    }
}

/// <summary>Writes the deliveries of a dispatch, in the order in which the recipients stand on it.</summary>
internal sealed class DeliveryDesk(OfficeDbContext db, IDirectorySource directory, IOutbox outbox, IIdSource ids, TimeProvider clock)
{
    /// <summary>How many copies leave.</summary>
    public int Send(Dispatch dispatch)
    {
        var recipients = dispatch.Copies();
        foreach (var (recipient, position) in recipients.Select((r, i) => (r, i)))
        {
            Send(dispatch, recipient, position);
        }

        return recipients.Count;
    }

    private void Send(Dispatch dispatch, Recipient recipient, int position)
    {
        var delivery = new Delivery
        {
            Id = ids.Next(),
            OrganId = dispatch.OrganId,
            DispatchId = dispatch.Id,
            RecipientOrganId = recipient.OrganId,
            RecipientName = NameOf(recipient),
            Kind = recipient.Kind,
            Position = position,
            SentAt = clock.GetUtcNow(),
        };
        if (recipient.OrganId is not { } organ || directory.Current.ByDuty(organ, Duty.Clerk).Count == 0)
        {
            delivery.GoOnPaper();
        }
        else
        {
            outbox.Add(new DeliverySent(delivery.Id, dispatch.Id));
        }

        db.Deliveries.Add(delivery);
    }

    private string NameOf(Recipient recipient) =>
        (recipient.OrganId is { } organ ? directory.Current.Organ(organ)?.FullName : null) ?? recipient.PrintedName;
}
