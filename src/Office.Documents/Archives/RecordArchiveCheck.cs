using Microsoft.EntityFrameworkCore;
using Office.Documents.Numbering;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Deadlines;

namespace Office.Documents.Archives;

/// <summary>What the checks of an item found, after its filing. When one fails that passed before, the archivists are reminded.</summary>
public sealed record RecordArchiveCheck(Guid ItemId, ArchiveOccasion Occasion, IReadOnlyList<CheckResult> Results) : ICommand<Done>
{
    public Demand Demand => Demand.TheOffice;
}

internal sealed class RecordArchiveCheckHandler(OfficeDbContext db, CheckLog log, RegisterKeepers keepers, IOutbox outbox)
    : ICommandHandler<RecordArchiveCheck, Done>
{
    public async Task<Outcome<Done>> HandleAsync(RecordArchiveCheck command, CancellationToken cancellationToken)
    {
        var item = await db.Set<ArchiveItem>().SingleAsync(i => i.Id == command.ItemId, cancellationToken);
        var before = await db.Set<ArchiveCheckRecord>().Where(c => c.ItemId == item.Id).OrderByDescending(c => c.At)
            .Select(c => (bool?)c.HasPassed).FirstOrDefaultAsync(cancellationToken);
        var check = log.Add(item, command.Occasion, command.Results);
        if (!check.HasPassed && before is not false)
        {
            await keepers.TellAsync(Reminder(item, check), Relation.ArchiveFor, cancellationToken);
        }

        outbox.Add(new ArchiveChanged(item.OrganId));
        return new Done();
    }

    private static LoneReminder Reminder(ArchiveItem item, ArchiveCheckRecord check) => new(check.Id, item.OrganId, item.Id, ReminderReason.ArchiveFinding)
    {
        Title = $"{item.Code} {item.Title}",
        MatterKind = ArchiveCheckRecord.MatterKind,
    };
}
