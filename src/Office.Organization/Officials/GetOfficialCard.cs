using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Organization.Officials;

/// <summary>What everybody may know of an official: name, rank, posts, and whether they are here.</summary>
public sealed record GetOfficialCard(Guid OfficialId) : IQuery<OfficialCard>
{
    public Demand Demand => Demand.AnyOfficial;
}

/// <param name="Official">The official.</param>
/// <param name="Posts">Their posts, the primary one first.</param>
/// <param name="IsAbsent">Whether they are on leave today.</param>
public sealed record OfficialCard(OfficialEntry Official, IReadOnlyList<PostCard> Posts, bool IsAbsent);

/// <param name="Post">The post.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Organ">The organ of that unit.</param>
public sealed record PostCard(PostEntry Post, UnitEntry Unit, OrganEntry Organ);

internal sealed class GetOfficialCardHandler(IDirectorySource source, TimeProvider clock)
    : IQueryHandler<GetOfficialCard, OfficialCard>
{
    public Task<Outcome<OfficialCard>> HandleAsync(GetOfficialCard query, CancellationToken cancellationToken)
    {
        var directory = source.Current;
        return Task.FromResult(directory.Official(query.OfficialId) is { } official
            ? new OfficialCard(
                official,
                [
                    .. directory.PostsOf(official.Id).Select(post => new PostCard(
                        post, directory.Unit(post.UnitId)!, directory.Organ(post.OrganId)!)),
                ],
                official.IsAbsent(OfficeDay.Of(clock.GetUtcNow())))
            : (Outcome<OfficialCard>)new OfficialFault.Missing());
    }
}
