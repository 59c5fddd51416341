using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Organization.Officials;

/// <summary>
/// Records days on which an official is away, beside those that are recorded already. Told again for the same cause, it answers
/// with the absence that is there.
/// </summary>
/// <param name="OfficialId">Who is away.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="CauseId">What it comes from, such as a granted leave; null where it is entered by hand.</param>
public sealed record RecordLeave(Guid OfficialId, DateOnly From, DateOnly To, Guid? CauseId = null) : ICommand<Guid>
{
    public Demand Demand => Demand.On(Installation.Id, Relation.AdministerSystem);
}

internal sealed class RecordLeaveHandler(OfficeDbContext db, Actor actor, IIdSource ids, IOutbox outbox, TimeProvider clock)
    : ICommandHandler<RecordLeave, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(RecordLeave command, CancellationToken cancellationToken)
    {
        var official = await db.Officials.SingleOrDefaultAsync(o => o.Id == command.OfficialId, cancellationToken);
        if (official is null)
        {
            return new OfficialFault.Missing();
        }

        if (command.CauseId is { } cause && await db.Set<Absence>()
                .SingleOrDefaultAsync(a => a.CauseId == cause && a.OfficialId == official.Id, cancellationToken) is { } known)
        {
            return known.Id;
        }

        return Absence.Record(ids.Next(), official.OrganId, command, actor.OfficialId, clock.GetUtcNow()).Match<Outcome<Guid>>(
            absence =>
            {
                db.Set<Absence>().Add(absence);
                outbox.Add(new DirectoryChanged(official.OrganId));
                return absence.Id;
            },
            fault => fault);
    }
}
