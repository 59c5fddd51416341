using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Organization.Organs;

/// <summary>机关: the legal body that issues and receives documents.</summary>
public sealed class Organ
{
    private static readonly decimal[] s_sealDiameters = [42, 45, 50, 60];

    private readonly List<OrganPrefix> _prefixes = [];

    private Organ()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>The organ itself: every domain row names its owner, this one too.</summary>
    public Guid OrganId { get; private init; }

    public string Code { get; private init; } = "";

    public string FullName { get; private set; } = "";

    public string ShortName { get; private set; } = "";

    public OrganLevel Level { get; private init; }

    public Guid? ParentId { get; private init; }

    public int RankOrder { get; private init; }

    public string? RedHead { get; private set; }

    public decimal? SealDiameterMm { get; private init; }

    public IReadOnlyList<OrganPrefix> Prefixes => _prefixes;

    public static Outcome<Organ> Create(Guid id, CreateOrgan details)
    {
        if (Refusal(details) is { } fault)
        {
            return fault;
        }

        var organ = new Organ
        {
            Id = id,
            OrganId = id,
            Code = details.Code,
            FullName = details.FullName.Trim(),
            ShortName = details.ShortName.Trim(),
            Level = details.Level,
            ParentId = details.ParentId,
            RankOrder = details.RankOrder,
            RedHead = details.RedHead,
            SealDiameterMm = details.SealDiameterMm,
        };
        organ._prefixes.AddRange(details.NumberPrefixes.Select(prefix => new OrganPrefix(prefix.Series, prefix.Text)));
        return organ;
    }

    /// <summary>The names under which it appears from now on. What was issued before keeps the names it was issued under.</summary>
    public Fault? Rename(string fullName, string shortName, string? redHead)
    {
        if (!Texts.IsName(fullName, Limits.Name) || !Texts.IsName(shortName, Limits.Name))
        {
            return new OrganFault.NameUnusable();
        }

        (FullName, ShortName, RedHead) = (fullName.Trim(), shortName.Trim(), redHead);
        return null;
    }

    internal OrganEntry ToEntry() => new(
        Id, Code, FullName, ShortName, Level, ParentId, RankOrder, RedHead,
        [.. _prefixes.OrderBy(prefix => prefix.Series).Select(prefix => new NumberPrefix(prefix.Series, prefix.Text))],
        SealDiameterMm);

    private static Fault? Refusal(CreateOrgan details) => details switch
    {
        _ when !Texts.IsCode(details.Code) => new OrganFault.CodeUnusable(),
        _ when !Texts.IsName(details.FullName, Limits.Name) || !Texts.IsName(details.ShortName, Limits.Name) =>
            new OrganFault.NameUnusable(),
        _ when details.SealDiameterMm is { } mm && !s_sealDiameters.Contains(mm) => new OrganFault.SealDiameterUnusual(mm),
        _ when details.NumberPrefixes.Any(prefix => !Texts.IsName(prefix.Text, Limits.Prefix)) =>
            new OrganFault.PrefixUnusable(),
        _ => null,
    };
}
