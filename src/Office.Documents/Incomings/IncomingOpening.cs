using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Documents.Incomings;

/// <summary>Begins a paper: its row, its root, its process with the register's own step open.</summary>
internal sealed class IncomingOpening(
    OfficeDbContext db, IRoots roots, IProcesses processes, IncomingSignatory signatory, IncomingOpeningRows rows)
{
    /// <summary>A paper that was brought, or a file; the clerk who registers it has signed for it.</summary>
    public async Task<Outcome<HeldIncoming>> ByHandAsync(Guid id, IncomingForm form, CancellationToken cancellationToken)
    {
        if (roots.Current is not null)
        {
            return new IncomingFault.MovedOn();
        }

        var actor = signatory.Actor;
        roots.Create(id, actor.OrganId);
        var incoming = Incoming.Receive(id, actor.OrganId, (ReceivedAt(form), actor.Name), isArrival: false);
        incoming.Take(form);
        return await StartAsync(incoming, cancellationToken);
    }

    /// <summary>What was signed for at the exchange waits to be registered; its fields are those of the delivery.</summary>
    public async Task<Outcome<HeldIncoming>> OfArrivalAsync(
        Guid id, Guid organId, IncomingForm form, CancellationToken cancellationToken)
    {
        var incoming = Incoming.Receive(id, organId, (signatory.Now, signatory.Actor.Name), isArrival: true);
        incoming.Take(form.Clean());
        rows.LetSee(incoming);
        return await StartAsync(incoming, cancellationToken);
    }

    public void LetSee(Incoming incoming)
    {
        if (!incoming.IsArrival)
        {
            rows.LetSee(incoming);
        }
    }

    private async Task<Outcome<HeldIncoming>> StartAsync(Incoming incoming, CancellationToken cancellationToken)
    {
        db.Set<Incoming>().Add(incoming);
        var started = await processes.StartAsync(
            new StartInstance(
                IncomingSteps.ProcessKey, incoming.Id, incoming.OrganId, IncomingRecord.SnapshotOf(incoming), IncomingCrew.Nobody),
            cancellationToken);
        return started.Match<Outcome<HeldIncoming>>(
            instance => new HeldIncoming(incoming, rows.ItemOf(instance)), fault => fault);
    }

    // Of a paper only the day is known unless it is today's; noon stands for it.
    private DateTimeOffset ReceivedAt(IncomingForm form)
    {
        var now = signatory.Now;
        return form.ReceivedOn is { } day && day != OfficeDay.Of(now)
            ? new DateTimeOffset(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.FromHours(8))
            : now;
    }
}

/// <summary>The rows of a paper that begins, which the process has made.</summary>
internal sealed class IncomingOpeningRows(CommandRows rows, IncomingRecord record, IncomingCrew crew)
{
    public WorkItem ItemOf(Guid instanceId) =>
        rows.Of<WorkItem>().Known.Single(item => item.InstanceId == instanceId && item.StepId == IncomingSteps.Register);

    public void LetSee(Incoming incoming) => record.LetSee(incoming, crew.OfficeOf(incoming.OrganId));
}
