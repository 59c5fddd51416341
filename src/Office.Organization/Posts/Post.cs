using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Organization.Posts;

/// <summary>职务: what an official is appointed to in a unit, from a day to a day. An ended post is kept.</summary>
public sealed class Post
{
    private static readonly IReadOnlySet<Duty> s_administrators =
        new HashSet<Duty> { Duty.SystemAdministrator, Duty.SecurityAdministrator, Duty.AuditAdministrator };

    private Post()
    {
    }

    public Guid Id { get; private init; }

    public Guid OrganId { get; private init; }

    public Guid UnitId { get; private init; }

    public Guid OfficialId { get; private init; }

    public string Title { get; private init; } = "";

    public string Rank { get; private init; } = "";

    /// <summary>One bit per duty, at the place of its number.</summary>
    public long DutyBits { get; private init; }

    public DateTimeOffset StartedAt { get; private init; }

    public DateTimeOffset? EndedAt { get; private set; }

    public IReadOnlySet<Duty> Duties =>
        Enum.GetValues<Duty>().Where(duty => (DutyBits & (1L << (int)duty)) != 0).ToHashSet();

    internal static Outcome<Post> Appoint(Guid id, AppointOfficial details, Guid organId, DateTimeOffset now)
    {
        if (!Texts.IsName(details.Title, Limits.Title))
        {
            return new PostFault.TitleUnusable();
        }

        if (details.Duties.Any(duty => !Enum.IsDefined(duty)))
        {
            return new PostFault.DutyUnknown();
        }

        if (MixesAdministration(details.Duties))
        {
            return new PostFault.AdministratorsApart();
        }

        return new Post
        {
            Id = id,
            OrganId = organId,
            UnitId = details.UnitId,
            OfficialId = details.OfficialId,
            Title = details.Title.Trim(),
            Rank = details.Rank.Trim(),
            DutyBits = details.Duties.Aggregate(0L, (bits, duty) => bits | (1L << (int)duty)),
            StartedAt = now,
        };
    }

    /// <summary>三员: an administrator's post has no other duty, and no two of the three are in one hand.</summary>
    internal static bool MixesAdministration(IEnumerable<Duty> duties)
    {
        var all = duties.ToHashSet();
        return all.Overlaps(s_administrators) && all.Count > 1;
    }

    internal void End(DateTimeOffset now) => EndedAt = now;

    internal PostEntry ToEntry(bool isPrimary) =>
        new(Id, OfficialId, UnitId, OrganId, Title, Rank, Duties, isPrimary);
}
