using Office.Documents.Rules;
using Office.Documents.Rules.Facts;
using Office.Organization.Directory;

namespace Office.Documents.Dispatches;

/// <summary>
/// Reads 行文关系 from the directory: how organs stand to the one that issues. Where the tree cannot tell (another tree, the
/// department above a department) it says nothing.
/// </summary>
public sealed class OrganStandings(DirectorySnapshot directory, Guid issuerId)
{
    private readonly List<OrganEntry> _above = Above(directory, issuerId);

    /// <summary>The organ that issues; null when the directory does not know it.</summary>
    public OrganFacts? Issuer => directory.Organ(issuerId) is not { } organ ? null : new OrganFacts(organ.FullName, OrganNames.ClassOf(organ.FullName))
    {
        Level = LevelOf(organ),
        SuperiorNames = _above is [var direct, ..] ? [direct.FullName, direct.ShortName] : [],
        Prefixes = [.. organ.NumberPrefixes.Select(prefix => prefix.Text)],
    };

    /// <summary>What is known of the organs behind a printed name; nothing of one that is not in the directory.</summary>
    public RecipientFacts Of(string printedName, IEnumerable<Guid?> organs)
    {
        var entries = organs.Select(id => id is { } known ? directory.Organ(known) : null).ToList();
        var standings = entries.Select(StandingOf).Distinct().ToList();
        return new RecipientFacts(printedName, standings is [var one] ? one : OrganStanding.Unknown)
        {
            Class = OrganNames.ClassOf(printedName),
            Listed = entries.All(entry => entry is not null) ? true : null,
            Skipped = entries is [{ } organ] ? SkippedTo(organ) : [],
        };
    }

    private OrganStanding StandingOf(OrganEntry? organ)
    {
        if (organ is null)
        {
            return OrganStanding.Unknown;
        }

        if (organ.Id == issuerId)
        {
            return OrganStanding.Own;
        }

        if (_above.Any(above => above.Id == organ.Id))
        {
            return OrganStanding.Superior;
        }

        var theirs = Above(directory, organ.Id);
        return theirs.Any(above => above.Id == issuerId) ? OrganStanding.Subordinate
            : MayLeadProfessionally(organ, theirs) || !theirs.Any(above => _above.Any(own => own.Id == above.Id)) ? OrganStanding.Unknown
            : OrganStanding.Unrelated;
    }

    // A county's bureau and the city's: the tree does not say which department leads which.
    private bool MayLeadProfessionally(OrganEntry organ, List<OrganEntry> theirs) =>
        organ.Level is OrganLevel.Department && directory.Organ(issuerId)?.Level is OrganLevel.Department && theirs.Count != _above.Count;

    private string[] SkippedTo(OrganEntry organ)
    {
        var between = _above.TakeWhile(above => above.Id != organ.Id).ToList();
        return between.Count == _above.Count ? [] : [.. between.SelectMany(above => new[] { above.FullName, above.ShortName })];
    }

    private static int? LevelOf(OrganEntry organ) => organ.Level switch
    {
        OrganLevel.City => 3,
        OrganLevel.County => 4,
        OrganLevel.Township => 5,
        _ => null,
    };

    private static List<OrganEntry> Above(DirectorySnapshot directory, Guid organId)
    {
        var above = new List<OrganEntry>();
        for (var at = directory.Organ(organId)?.ParentId; at is { } id && directory.Organ(id) is { } organ && above.Count < 20; at = organ.ParentId)
        {
            above.Add(organ);
        }

        return above;
    }
}
