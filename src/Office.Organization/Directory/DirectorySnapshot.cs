using System.Collections.Frozen;
using Office.Organization.Delegations;

namespace Office.Organization.Directory;

/// <summary>
/// Every organ, unit, official and current post, in memory and immutable: who is asked, who is shown and who may be chosen
/// is looked up here. Replaced as a whole after a change; permissions are never read from it, they are grants.
/// </summary>
public sealed class DirectorySnapshot
{
    private readonly FrozenDictionary<Guid, OrganEntry> _organs;
    private readonly FrozenDictionary<Guid, UnitEntry> _units;
    private readonly FrozenDictionary<Guid, OfficialEntry> _officials;
    private readonly FrozenDictionary<Guid, PostEntry> _posts;
    private readonly FrozenDictionary<Guid, PostEntry[]> _postsOfOfficial;
    private readonly FrozenDictionary<Guid, PostEntry[]> _postsOfUnit;
    private readonly FrozenDictionary<(Guid Organ, Duty Duty), PostEntry[]> _postsByDuty;
    private readonly ILookup<Guid?, OrganEntry> _children;
    private readonly ILookup<Guid, UnitEntry> _unitsOfOrgan;

    public DirectorySnapshot(
        IEnumerable<OrganEntry> organs,
        IEnumerable<UnitEntry> units,
        IEnumerable<OfficialEntry> officials,
        IEnumerable<PostEntry> posts)
    {
        _organs = organs.ToFrozenDictionary(organ => organ.Id);
        _units = units.ToFrozenDictionary(unit => unit.Id);
        _officials = officials.ToFrozenDictionary(official => official.Id);
        _posts = posts.ToFrozenDictionary(post => post.Id);
        var ranked = _posts.Values
            .OrderBy(post => _officials[post.OfficialId].Order)
            .ThenBy(post => _officials[post.OfficialId].Code, StringComparer.Ordinal)
            .ThenByDescending(post => post.IsPrimary)
            .ThenBy(post => post.Id)
            .ToArray();
        _postsOfOfficial = Group(ranked.OrderByDescending(post => post.IsPrimary), post => post.OfficialId);
        _postsOfUnit = Group(ranked, post => post.UnitId);
        _postsByDuty = ranked
            .SelectMany(post => post.Duties, (post, duty) => (Key: (post.OrganId, duty), Post: post))
            .GroupBy(pair => pair.Key, pair => pair.Post)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
        _children = _organs.Values
            .OrderBy(organ => organ.RankOrder).ThenBy(organ => organ.Code, StringComparer.Ordinal)
            .ToLookup(organ => organ.ParentId);
        _unitsOfOrgan = _units.Values
            .OrderBy(unit => unit.Order).ThenBy(unit => unit.Code, StringComparer.Ordinal)
            .ToLookup(unit => unit.OrganId);
        Officials = [.. _officials.Values.OrderBy(o => o.Order).ThenBy(o => o.Code, StringComparer.Ordinal)];
        Organs = [.. InTreeOrder()];
    }

    /// <summary>A directory with nobody in it.</summary>
    public static DirectorySnapshot Empty { get; } = new([], [], [], []);

    /// <summary>All organs in the order of the tree: each before those below it, siblings by rank.</summary>
    public IReadOnlyList<OrganEntry> Organs { get; }

    /// <summary>All officials in the order of rank.</summary>
    public IReadOnlyList<OfficialEntry> Officials { get; }

    /// <summary>All current posts, in no order.</summary>
    public IReadOnlyCollection<PostEntry> Posts => _posts.Values;

    /// <summary>The delegations that stand or are to come.</summary>
    public IReadOnlyList<DelegationEntry> Delegations { get; init; } = [];

    public OrganEntry? Organ(Guid organId) => _organs.GetValueOrDefault(organId);

    public UnitEntry? Unit(Guid unitId) => _units.GetValueOrDefault(unitId);

    public OfficialEntry? Official(Guid officialId) => _officials.GetValueOrDefault(officialId);

    /// <summary>A post that is held now; null once it has ended.</summary>
    public PostEntry? Post(Guid postId) => _posts.GetValueOrDefault(postId);

    /// <summary>The organs directly below one, by rank; those at the top for null.</summary>
    public IReadOnlyList<OrganEntry> Children(Guid? parentId) => [.. _children[parentId]];

    /// <summary>The units of an organ, in order.</summary>
    public IReadOnlyList<UnitEntry> UnitsOf(Guid organId) => [.. _unitsOfOrgan[organId]];

    /// <summary>The organ's office (办公室); null where it has none.</summary>
    public UnitEntry? OfficeOf(Guid organId) => _unitsOfOrgan[organId].FirstOrDefault(unit => unit.IsOffice);

    /// <summary>The posts of an official, the primary one first.</summary>
    public IReadOnlyList<PostEntry> PostsOf(Guid officialId) => _postsOfOfficial.GetValueOrDefault(officialId, []);

    /// <summary>The posts in a unit, by rank of who holds them.</summary>
    public IReadOnlyList<PostEntry> PostsIn(Guid unitId) => _postsOfUnit.GetValueOrDefault(unitId, []);

    /// <summary>The posts of an organ that carry a duty, by rank of who holds them.</summary>
    public IReadOnlyList<PostEntry> ByDuty(Guid organId, Duty duty) => _postsByDuty.GetValueOrDefault((organId, duty), []);

    /// <summary>The post that heads a unit; null where nobody does.</summary>
    public PostEntry? HeadOf(Guid unitId) => PostsIn(unitId).FirstOrDefault(post => post.Has(Duty.UnitHead));

    /// <summary>Who answers for a unit when others ask it: its contact, else its head.</summary>
    public PostEntry? ContactOf(Guid unitId) =>
        PostsIn(unitId).FirstOrDefault(post => post.Has(Duty.Contact)) ?? HeadOf(unitId);

    /// <summary>The posts in which others may act for the official in such a matter on that day, the nearest first.</summary>
    public IReadOnlyList<PostEntry> StandInsFor(Guid officialId, DateOnly on, string kind, Guid organId) =>
        Delegations.Count == 0
            ? []
            : [.. DelegationChain.StandIns(Delegations, officialId, on, kind, organId)
                .SelectMany(id => PostsOf(id).Take(1))];

    /// <summary>Whether anybody holds a post in the organ; a recipient on paper has nobody.</summary>
    public bool IsStaffed(Guid organId) => _unitsOfOrgan[organId].Any(unit => PostsIn(unit.Id).Count > 0);

    /// <summary>
    /// Officials whose name contains the text, or whose pinyin or initials begin with it (blanks and case do not count),
    /// by rank.
    /// </summary>
    /// <param name="text">What was typed: 欧阳, oyx, ouyang.</param>
    /// <param name="limit">How many at most.</param>
    public IReadOnlyList<OfficialEntry> Find(string text, int limit = 20)
    {
        var wanted = Typed(text);
        return wanted.Length == 0 ? [] : [.. Officials.Where(official => Matches(official, wanted)).Take(limit)];
    }

    private static bool Matches(OfficialEntry official, string wanted) =>
        official.Name.Contains(wanted, StringComparison.Ordinal)
        || official.Initials.StartsWith(wanted, StringComparison.OrdinalIgnoreCase)
        || Typed(official.Pinyin).StartsWith(wanted, StringComparison.OrdinalIgnoreCase);

    /// <summary>As it is typed: without blanks, and v for ü.</summary>
    private static string Typed(string text) =>
        string.Concat(text.Where(letter => !char.IsWhiteSpace(letter))).Replace('ü', 'v');

    private static FrozenDictionary<Guid, PostEntry[]> Group(IEnumerable<PostEntry> posts, Func<PostEntry, Guid> key) =>
        posts.GroupBy(key).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private IEnumerable<OrganEntry> InTreeOrder()
    {
        var open = new Stack<OrganEntry>(_children[null].Reverse());
        while (open.TryPop(out var organ))
        {
            yield return organ;
            foreach (var child in _children[organ.Id].Reverse())
            {
                open.Push(child);
            }
        }
    }
}
