using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Organization.Officials;

/// <summary>An official of the installation, whatever posts they hold; kept for good, since records name them.</summary>
public sealed class Official
{
    private Official()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>The organ that keeps the official's file.</summary>
    public Guid OrganId { get; private init; }

    /// <summary>Staff number, and the name to sign in with.</summary>
    public string Code { get; private init; } = "";

    public string Name { get; private set; } = "";

    public string Pinyin { get; private set; } = "";

    public string Initials { get; private set; } = "";

    public int Order { get; private init; }

    public string Rank { get; private init; } = "";

    /// <summary>The post in which a session begins; null while the official holds none.</summary>
    public Guid? PrimaryPostId { get; private set; }

    public DateTimeOffset? LeftAt { get; private set; }

    public static Outcome<Official> Enter(Guid id, EnterOfficial details)
    {
        if (!Texts.IsCode(details.Code))
        {
            return new OfficialFault.CodeUnusable();
        }

        var official = new Official
        {
            Id = id,
            OrganId = details.OrganId,
            Code = details.Code,
            Order = details.Order,
            Rank = details.Rank.Trim(),
        };
        return official.Rename(details.Name, details.Pinyin) is { } fault ? fault : official;
    }

    /// <param name="name">The name as it is printed from now on.</param>
    /// <param name="pinyin">Its pinyin, syllables parted by blanks; empty where the initials are to be derived.</param>
    public Fault? Rename(string name, string pinyin)
    {
        if (!Texts.IsName(name, Limits.PersonName))
        {
            return new OfficialFault.NameUnusable();
        }

        var spelt = Directory.Pinyin.Normalize(pinyin);
        if (spelt is null || spelt.Length > Limits.Pinyin)
        {
            return new OfficialFault.PinyinUnusable();
        }

        if (spelt.Length == 0 && !Directory.Pinyin.CanDerive)
        {
            return new OfficialFault.PinyinRequired();
        }

        Name = name.Trim();
        Pinyin = spelt;
        Initials = spelt.Length == 0 ? Directory.Pinyin.DeriveInitials(Name) : Directory.Pinyin.InitialsOf(spelt);
        return null;
    }

    internal void BeginIn(Guid postId) => PrimaryPostId = postId;

    internal void HoldNone() => PrimaryPostId = null;

    internal void Leave(DateTimeOffset now) => (LeftAt, PrimaryPostId) = (now, null);

    /// <param name="absences">The days on which they are away, as far as they are not over.</param>
    internal OfficialEntry ToEntry(IEnumerable<AbsenceEntry> absences) =>
        new(Id, OrganId, Code, Name, Pinyin, Initials, Order, Rank) { Absences = [.. absences] };
}
