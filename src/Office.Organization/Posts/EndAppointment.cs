using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Organization.Posts;

/// <summary>Ends a post. Its rights go in the same transaction; sessions begin in the post held longest among the rest.</summary>
public sealed record EndAppointment(Guid PostId) : ICommand<Guid>
{
    public Demand Demand => Demand.On(Installation.Id, Relation.AdministerSystem);
}

/// <summary>A post has ended: sessions in it change post or end, open pages ask again.</summary>
public sealed record AppointmentEnded(Guid PostId, Guid OfficialId) : IOfficeEvent;

internal sealed class EndAppointmentHandler(OfficeDbContext db, IOutbox outbox, TimeProvider clock)
    : ICommandHandler<EndAppointment, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(EndAppointment command, CancellationToken cancellationToken)
    {
        var post = await db.Posts.SingleOrDefaultAsync(p => p.Id == command.PostId, cancellationToken);
        if (post is null)
        {
            return new PostFault.Missing();
        }

        if (post.EndedAt is not null)
        {
            return new PostFault.AlreadyEnded();
        }

        post.End(clock.GetUtcNow());
        await PostRights.RemoveAsync(db, post.Id, cancellationToken);
        await ChoosePrimaryAsync(post, cancellationToken);
        outbox.Add(new DirectoryChanged(post.OrganId));
        outbox.Add(new AppointmentEnded(post.Id, post.OfficialId));
        return post.Id;
    }

    private async Task ChoosePrimaryAsync(Post ended, CancellationToken cancellationToken)
    {
        var official = await db.Officials.SingleAsync(o => o.Id == ended.OfficialId, cancellationToken);
        if (official.PrimaryPostId != ended.Id)
        {
            return;
        }

        var next = await db.Posts
            .Where(post => post.OfficialId == official.Id && post.EndedAt == null && post.Id != ended.Id)
            .OrderBy(post => post.StartedAt).ThenBy(post => post.Id)
            .FirstOrDefaultAsync(cancellationToken);
        if (next is null)
        {
            official.HoldNone();
        }
        else
        {
            official.BeginIn(next.Id);
        }
    }
}
