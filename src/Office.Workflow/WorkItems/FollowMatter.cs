using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Workflow.WorkItems;

/// <summary>关注: keeps a matter in the actor's box of followed ones. Nobody else sees it. Following twice is following once.</summary>
/// <param name="RootId">A matter that the actor may see.</param>
public sealed record FollowMatter(Guid RootId) : ICommand<Done>
{
    /// <summary>The most that one official follows.</summary>
    public const int Most = 500;

    public Demand Demand => Demand.On(RootId, Relation.Reader, Relation.Handler, Relation.Drafter, Relation.FormerHandler);
}

/// <summary>Takes a matter out of the actor's box of followed ones.</summary>
public sealed record UnfollowMatter(Guid RootId) : ICommand<Done>
{
    public Demand Demand => Demand.AnyOfficial;
}

/// <summary>Whether the actor follows a matter.</summary>
public sealed record GetFollowing(Guid RootId) : IQuery<bool>
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class FollowMatterHandler(OfficeDbContext db, Actor actor, IIdSource ids, TimeProvider clock)
    : ICommandHandler<FollowMatter, Done>
{
    public async Task<Outcome<Done>> HandleAsync(FollowMatter command, CancellationToken cancellationToken)
    {
        var mine = db.Set<FollowedMatter>().Where(followed => followed.OfficialId == actor.OfficialId);
        if (await mine.AnyAsync(followed => followed.RootId == command.RootId, cancellationToken))
        {
            return new Done();
        }

        if (await mine.CountAsync(cancellationToken) >= FollowMatter.Most)
        {
            return new ListFault.TooManyFollowed(FollowMatter.Most);
        }

        db.Set<FollowedMatter>().Add(new FollowedMatter
        {
            Id = ids.Next(),
            OrganId = actor.OrganId,
            OfficialId = actor.OfficialId,
            RootId = command.RootId,
            FollowedAt = clock.GetUtcNow(),
        });
        return new Done();
    }
}

internal sealed class UnfollowMatterHandler(OfficeDbContext db, Actor actor) : ICommandHandler<UnfollowMatter, Done>
{
    public async Task<Outcome<Done>> HandleAsync(UnfollowMatter command, CancellationToken cancellationToken)
    {
        await db.Set<FollowedMatter>()
            .Where(followed => followed.OfficialId == actor.OfficialId && followed.RootId == command.RootId)
            .ExecuteDeleteAsync(cancellationToken);
        return new Done();
    }
}

internal sealed class GetFollowingHandler(OfficeDbContext db, Actor actor) : IQueryHandler<GetFollowing, bool>
{
    public async Task<Outcome<bool>> HandleAsync(GetFollowing query, CancellationToken cancellationToken) =>
        await db.Set<FollowedMatter>()
            .AnyAsync(followed => followed.OfficialId == actor.OfficialId && followed.RootId == query.RootId, cancellationToken);
}
