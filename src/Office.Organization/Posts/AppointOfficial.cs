using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Organization.Officials;

namespace Office.Organization.Posts;

/// <summary>Appoints an official to a post in a unit. The rights of its duties are granted with it.</summary>
/// <param name="OfficialId">Who is appointed.</param>
/// <param name="UnitId">To which unit, of any organ: a concurrent post (兼职) may be elsewhere.</param>
/// <param name="Title">The title as printed.</param>
/// <param name="Rank">The level of the post, as printed; may be empty.</param>
/// <param name="Duties">What the post is there for.</param>
/// <param name="IsPrimary">Whether sessions begin in it. The first post does in any case.</param>
public sealed record AppointOfficial(
    Guid OfficialId, Guid UnitId, string Title, string Rank, IReadOnlyList<Duty> Duties, bool IsPrimary) : ICommand<Guid>
{
    public Demand Demand => Demand.On(Installation.Id, Relation.AdministerSystem);
}

/// <summary>An official has been appointed to a post.</summary>
public sealed record OfficialAppointed(Guid PostId, Guid OfficialId) : IOfficeEvent;

internal sealed class AppointOfficialHandler(OfficeDbContext db, IIdSource ids, IOutbox outbox, TimeProvider clock)
    : ICommandHandler<AppointOfficial, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(AppointOfficial command, CancellationToken cancellationToken)
    {
        var official = await db.Officials.SingleOrDefaultAsync(o => o.Id == command.OfficialId, cancellationToken);
        if (official is null)
        {
            return new PostFault.OfficialMissing();
        }

        if (official.LeftAt is not null)
        {
            return new OfficialFault.HasLeft();
        }

        var unit = await db.Units.SingleOrDefaultAsync(u => u.Id == command.UnitId, cancellationToken);
        if (unit is null)
        {
            return new PostFault.UnitMissing();
        }

        var held = await db.Posts
            .Where(post => post.OfficialId == official.Id && post.EndedAt == null)
            .ToListAsync(cancellationToken);
        if (held.Exists(post => post.UnitId == unit.Id && string.Equals(post.Title, command.Title.Trim(), StringComparison.Ordinal)))
        {
            return new PostFault.AlreadyHeld();
        }

        if (Post.MixesAdministration([.. held.SelectMany(post => post.Duties), .. command.Duties]))
        {
            return new PostFault.AdministratorsApart();
        }

        return Post.Appoint(ids.Next(), command, unit.OrganId, clock.GetUtcNow())
            .Match<Outcome<Guid>>(post => Add(post, official, command.IsPrimary), fault => fault);
    }

    private Guid Add(Post post, Official official, bool isPrimary)
    {
        db.Posts.Add(post);
        db.AddRange(PostRights.Of(post));
        if (isPrimary || official.PrimaryPostId is null)
        {
            official.BeginIn(post.Id);
        }

        outbox.Add(new DirectoryChanged(post.OrganId));
        outbox.Add(new OfficialAppointed(post.Id, official.Id));
        return post.Id;
    }
}
