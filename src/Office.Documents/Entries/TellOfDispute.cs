using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Workflow.Deadlines;

namespace Office.Documents.Entries;

/// <summary>Who entered something that the leader disputes, and the head of the organ's office, are told of it. Told twice, they are reminded once.</summary>
public sealed record TellOfDispute(Guid DispatchId, Guid EntryId) : ICommand<Done>, IRootCommand
{
    public Guid RootId => DispatchId;

    public Demand Demand => Demand.TheOffice;
}

internal sealed class TellOfDisputeHandler(OfficeDbContext db, IDirectorySource directory, IReminders reminders)
    : ICommandHandler<TellOfDispute, Done>
{
    public async Task<Outcome<Done>> HandleAsync(TellOfDispute command, CancellationToken cancellationToken)
    {
        var entry = await db.Entries.SingleOrDefaultAsync(
            e => e.Id == command.EntryId && e.DispatchId == command.DispatchId && e.State == EntryState.Disputed, cancellationToken);
        if (entry is null)
        {
            return new FoundationFault.Missing();
        }

        var dispatch = await db.Dispatches.SingleAsync(d => d.Id == entry.DispatchId, cancellationToken);
        var reminder = new LoneReminder(dispatch.Id, dispatch.OrganId, entry.Id, ReminderReason.EntryDisputed)
        {
            Title = dispatch.Title,
            MatterKind = $"dispatch.{dispatch.Kind}",
            SentBy = entry.LeaderId,
            Words = entry.Dispute,
        };
        Guid[] told = [entry.RecorderId, .. Office(dispatch.OrganId)];
        await reminders.TellAsync(reminder, [.. told.Where(official => official != entry.LeaderId).Distinct()], cancellationToken);
        return new Done();
    }

    // An office without a head is told through the organ's clerks.
    private IEnumerable<Guid> Office(Guid organId)
    {
        var people = directory.Current;
        return people.OfficeOf(organId) is { } office && people.HeadOf(office.Id) is { } head
            ? [head.OfficialId]
            : people.ByDuty(organId, Duty.Clerk).Select(post => post.OfficialId);
    }
}
