using Office.Organization.Foundation;

namespace Office.Organization.Directory;

/// <summary>The directory as a tree: every organ with its units and the posts in them. Open to every official.</summary>
public sealed record GetDirectoryTree : IQuery<IReadOnlyList<OrganNode>>
{
    public Demand Demand => Demand.AnyOfficial;
}

/// <summary>An organ of the tree.</summary>
public sealed record OrganNode(OrganEntry Organ, IReadOnlyList<UnitNode> Units, IReadOnlyList<OrganNode> Below);

/// <summary>A unit of the tree with its posts by rank.</summary>
public sealed record UnitNode(UnitEntry Unit, IReadOnlyList<PostLine> Posts);

/// <summary>A post of the tree.</summary>
/// <param name="Post">The post.</param>
/// <param name="Official">Who holds it.</param>
/// <param name="IsAbsent">Whether they are on leave today.</param>
public sealed record PostLine(PostEntry Post, OfficialEntry Official, bool IsAbsent);

internal sealed class GetDirectoryTreeHandler(IDirectorySource source, TimeProvider clock)
    : IQueryHandler<GetDirectoryTree, IReadOnlyList<OrganNode>>
{
    public Task<Outcome<IReadOnlyList<OrganNode>>> HandleAsync(GetDirectoryTree query, CancellationToken cancellationToken)
    {
        var directory = source.Current;
        var today = OfficeDay.Of(clock.GetUtcNow());
        return Task.FromResult((Outcome<IReadOnlyList<OrganNode>>)Nodes(directory, parentId: null, today));
    }

    private static OrganNode[] Nodes(DirectorySnapshot directory, Guid? parentId, DateOnly today) =>
    [
        .. directory.Children(parentId).Select(organ => new OrganNode(
            organ,
            [.. directory.UnitsOf(organ.Id).Select(unit => new UnitNode(unit, Lines(directory, unit, today)))],
            Nodes(directory, organ.Id, today))),
    ];

    private static PostLine[] Lines(DirectorySnapshot directory, UnitEntry unit, DateOnly today) =>
    [
        .. from post in directory.PostsIn(unit.Id)
           let official = directory.Official(post.OfficialId)!
           select new PostLine(post, official, official.IsAbsent(today)),
    ];
}
