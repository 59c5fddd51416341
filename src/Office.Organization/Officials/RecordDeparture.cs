using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Organization.Posts;

namespace Office.Organization.Officials;

/// <summary>Records that an official has left: every post ends, and account and signing key are revoked after it.</summary>
public sealed record RecordDeparture(Guid OfficialId) : ICommand<Guid>
{
    public Demand Demand => Demand.On(Installation.Id, Relation.AdministerSystem);
}

/// <summary>An official has left the installation: the account closes and the signing key is revoked.</summary>
public sealed record OfficialLeft(Guid OfficialId) : IOfficeEvent;

internal sealed class RecordDepartureHandler(OfficeDbContext db, IOutbox outbox, TimeProvider clock)
    : ICommandHandler<RecordDeparture, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(RecordDeparture command, CancellationToken cancellationToken)
    {
        var official = await db.Officials.SingleOrDefaultAsync(o => o.Id == command.OfficialId, cancellationToken);
        if (official is null)
        {
            return new OfficialFault.Missing();
        }

        if (official.LeftAt is not null)
        {
            return new OfficialFault.HasLeft();
        }

        var posts = await db.Posts
            .Where(post => post.OfficialId == official.Id && post.EndedAt == null)
            .ToListAsync(cancellationToken);
        foreach (var post in posts)
        {
            post.End(clock.GetUtcNow());
            await PostRights.RemoveAsync(db, post.Id, cancellationToken);
            outbox.Add(new AppointmentEnded(post.Id, official.Id));
        }

        official.Leave(clock.GetUtcNow());
        outbox.Add(new DirectoryChanged(official.OrganId));
        outbox.Add(new OfficialLeft(official.Id));
        return official.Id;
    }
}
