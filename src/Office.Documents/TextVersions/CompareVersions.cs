using Office.Documents.Comparing;
using Office.Documents.Content;
using Office.Organization.Foundation;

namespace Office.Documents.TextVersions;

/// <summary>
/// 花脸稿 and 清稿: two versions of a text, with every change between them and who made it. Left out, the first is the first
/// fixed text (what its drafter submitted), the last what stands now.
/// </summary>
/// <param name="DispatchId">The document.</param>
/// <param name="From">Key of the older version; null as said above.</param>
/// <param name="To">Key of the newer version; null as said above.</param>
public sealed record CompareVersions(Guid DispatchId, string? From = null, string? To = null) : IQuery<ComparedVersions>
{
    public Demand Demand => VersionReading.Demand(DispatchId);
}

/// <summary>Two versions compared.</summary>
public sealed record ComparedVersions
{
    public required string Title { get; init; }

    /// <summary>All versions of the text, the oldest first.</summary>
    public required IReadOnlyList<VersionEntry> Versions { get; init; }

    public required VersionEntry From { get; init; }

    public required VersionEntry To { get; init; }

    /// <summary>Everything that stands in the newer or stood in the older, with its marks.</summary>
    public required IReadOnlyList<MarkedLine> Marked { get; init; }

    /// <summary>The newer text alone.</summary>
    public required IReadOnlyList<MarkedLine> Clean { get; init; }

    /// <summary>Those who changed something between the two, in the order of their first version.</summary>
    public required IReadOnlyList<VersionEntry> Authors { get; init; }
}

internal sealed class CompareVersionsHandler(TextHistory history) : IQueryHandler<CompareVersions, ComparedVersions>
{
    public async Task<Outcome<ComparedVersions>> HandleAsync(CompareVersions query, CancellationToken cancellationToken)
    {
        var all = await history.OfAsync(query.DispatchId, cancellationToken);
        if (all.Count == 0)
        {
            return new FoundationFault.Missing();
        }

        var first = Find(all, query.From) ?? all.Select((version, at) => (version, at: (int?)at))
            .FirstOrDefault(pair => pair.version.Entry.Stage is VersionStage.Fixed).at ?? 0;
        var last = Find(all, query.To) ?? Standing(all);
        var (from, to) = first <= last ? (first, last) : (last, first);
        var redline = new Redline(all[from].Content);
        foreach (var (entry, content) in Between(all, from, to))
        {
            redline.Apply(content, entry.AuthorId);
        }

        var marked = redline.Lines;
        var changed = marked.SelectMany(line => line.Runs.Concat(line.Rows.SelectMany(row => row).SelectMany(cell => cell)))
            .SelectMany(run => new[] { run.InsertedBy, run.DeletedBy }).OfType<Guid>().ToHashSet();
        return new ComparedVersions
        {
            Title = all[to].Content.Title,
            Versions = [.. all.Select(version => version.Entry)],
            From = all[from].Entry,
            To = all[to].Entry,
            Marked = marked,
            Clean = Redline.Clean(all[to].Content),
            Authors = [.. all.Select(version => version.Entry).Where(entry => changed.Contains(entry.AuthorId)).DistinctBy(entry => entry.AuthorId)],
        };
    }

    // What was kept aside was never part of the text: it is compared when it is asked for, and passed over otherwise.
    private static IEnumerable<(VersionEntry Entry, DocumentContent Content)> Between(
        IReadOnlyList<(VersionEntry Entry, DocumentContent Content)> all, int from, int to) =>
        all.Where((version, at) => at > from && at <= to && (version.Entry.Stage is not VersionStage.Aside || at == to));

    private static int Standing(IReadOnlyList<(VersionEntry Entry, DocumentContent Content)> all) =>
        Enumerable.Range(0, all.Count).Reverse().FirstOrDefault(at => all[at].Entry.Stage is not VersionStage.Aside);

    private static int? Find(IReadOnlyList<(VersionEntry Entry, DocumentContent Content)> all, string? key) =>
        Enumerable.Range(0, all.Count).Where(at => all[at].Entry.Key == key).Select(at => (int?)at).FirstOrDefault();
}
