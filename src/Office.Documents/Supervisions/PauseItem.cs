using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Supervisions;

/// <summary>挂起: nothing is asked of the unit for a while, with the reason; the clock stands.</summary>
public sealed record PauseItem(Guid ItemId, string Reason) : ICommand<Done>, IRootCommand
{
    public Guid RootId => ItemId;

    public Demand Demand => Demand.InOrgan(Relation.SuperviseFor);
}

/// <summary>恢复: the clock goes on, and what was due is due later by the working days that it stood.</summary>
public sealed record ResumeItem(Guid ItemId) : ICommand<Done>, IRootCommand
{
    public Guid RootId => ItemId;

    public Demand Demand => Demand.InOrgan(Relation.SuperviseFor);
}

internal sealed class PauseItemHandler(SupervisionDesk desk, SupervisionRecord record, SupervisionTime time) : ICommandHandler<PauseItem, Done>
{
    public async Task<Outcome<Done>> HandleAsync(PauseItem command, CancellationToken cancellationToken)
    {
        var found = await desk.SupervisedAsync(command.ItemId, cancellationToken);
        if ((found.Fault ?? SupervisionDesk.CheckText(command.Reason, nameof(command.Reason), SupervisionLimits.NoteCharacters)) is { } fault)
        {
            return fault;
        }

        var item = found.Value;
        if (item.PausedAt is not null)
        {
            return new SupervisionFault.Paused();
        }

        item.Pause(command.Reason.Trim(), time.Now);
        record.Add(item, "supervision.paused", details: new { item.PauseReason });
        await record.RenewAsync(item, cancellationToken);
        return new Done();
    }
}

internal sealed class ResumeItemHandler(SupervisionDesk desk, SupervisionRecord record, SupervisionTime time, OfficeDbContext db)
    : ICommandHandler<ResumeItem, Done>
{
    public async Task<Outcome<Done>> HandleAsync(ResumeItem command, CancellationToken cancellationToken)
    {
        var found = await desk.SupervisedAsync(command.ItemId, cancellationToken);
        if (found.Fault is not null)
        {
            return found.Fault;
        }

        var item = found.Value;
        if (item.PausedAt is not { } since)
        {
            return new SupervisionFault.NotPaused();
        }

        item.Resume(due => time.Shifted(item.OrganId, due, since));
        foreach (var milestone in await db.Set<Milestone>().Where(one => one.ItemId == item.Id && one.DoneAt == null).ToListAsync(cancellationToken))
        {
            milestone.DueAt = time.Shifted(item.OrganId, milestone.DueAt, since);
        }

        record.Add(item, "supervision.resumed", details: new { DueOn = item.DueAt is { } due ? OfficeDay.Of(due) : (DateOnly?)null });
        await record.RenewAsync(item, cancellationToken);
        return new Done();
    }
}
