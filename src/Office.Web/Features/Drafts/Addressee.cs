using Office.Documents.Dispatches;

namespace Office.Web.Features.Drafts;

/// <summary>A name in 主送 or 抄送, and the organs that it stands for.</summary>
/// <param name="PrintedName">As printed.</param>
/// <param name="Organs">One organ, all organs of a collective name (各县（区）人民政府), or none where it is in no directory and gets the paper itself.</param>
public sealed record Addressee(string PrintedName, IReadOnlyList<Guid> Organs)
{
    /// <summary>Joins the names on the page with the organs that they were resolved to.</summary>
    public static IReadOnlyList<Addressee> Of(IEnumerable<string> printed, IEnumerable<Recipient> recipients, RecipientKind kind)
    {
        var organs = recipients.Where(r => r.Kind == kind).OrderBy(r => r.Position).ToLookup(r => r.PrintedName, r => r.OrganId, StringComparer.Ordinal);
        return [.. printed.Concat(organs.Select(group => group.Key)).Distinct(StringComparer.Ordinal)
            .Select(name => new Addressee(name, [.. organs[name].OfType<Guid>()]))];
    }

    /// <summary>Whether it stands for no organ of the directory, so that its copy goes on paper.</summary>
    public bool IsOuter => Organs.Count == 0;

    /// <summary>One recipient per organ, and one per name that is in no directory, in the order of the page.</summary>
    public static IEnumerable<Recipient> ToRecipients(IEnumerable<Addressee> addressees, RecipientKind kind) => addressees
        .SelectMany(addressee => addressee.IsOuter
            ? [(Organ: null, addressee.PrintedName)]
            : addressee.Organs.Select(organ => (Organ: (Guid?)organ, addressee.PrintedName)))
        .DistinctBy(pair => (pair.Organ, pair.Organ is null ? pair.PrintedName : ""))
        .Select((pair, position) => new Recipient(pair.Organ, pair.PrintedName, kind, position));
}
