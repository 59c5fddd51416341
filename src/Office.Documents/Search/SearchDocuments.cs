using Microsoft.EntityFrameworkCore;
using Office.Documents.Content;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.Search;

/// <summary>
/// Looks for documents that the actor may open, the newest first: words, "phrases", -without, and fields such as 标题: or 年:. What
/// the actor may not open is neither shown nor counted.
/// </summary>
/// <param name="Text">As typed.</param>
/// <param name="Before">The last result of the page before; null for the first page.</param>
public sealed record SearchDocuments(string Text, long? Before = null) : IQuery<SearchPage>
{
    public const int PageSize = 20;

    /// <summary>So many are counted, and no more.</summary>
    public const int MostCounted = 1_000;

    /// <summary>Only this kind.</summary>
    public DocumentKind? Kind { get; init; }

    /// <summary>Only of this year.</summary>
    public int? Year { get; init; }

    /// <summary>Only of this urgency.</summary>
    public Urgency? Urgency { get; init; }

    /// <summary>Only what was issued here, or only what arrived.</summary>
    public SearchSource? Source { get; init; }

    /// <summary>Only what is filed, for whoever keeps an archive: then also what they have had no part in.</summary>
    public bool InArchive { get; init; }

    public Demand Demand => Demand.AnyOfficial;
}

/// <param name="Hits">At most <see cref="SearchDocuments.PageSize"/>, the newest first.</param>
/// <param name="Total">How many were found from here on; <see cref="SearchDocuments.MostCounted"/> and one stands for more.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
public sealed record SearchPage(IReadOnlyList<SearchHit> Hits, int Total, long? Next)
{
    public bool IsMore => Total > SearchDocuments.MostCounted;
}

/// <summary>One document that was found.</summary>
public sealed record SearchHit
{
    public required Guid RootId { get; init; }

    public required SearchSource Source { get; init; }

    /// <summary>The title, with what was asked for marked.</summary>
    public required IReadOnlyList<TextPiece> Title { get; init; }

    /// <summary>发文字号; null before it has one.</summary>
    public string? Number { get; init; }

    /// <summary>档号; null until it is filed.</summary>
    public string? ArchiveCode { get; init; }

    public required string OrganName { get; init; }

    public DocumentKind Kind { get; init; }

    public Urgency Urgency { get; init; }

    public DateOnly On { get; init; }

    /// <summary>The place of the text where it was found, or its beginning.</summary>
    public required IReadOnlyList<TextPiece> Excerpt { get; init; }
}

internal sealed class SearchDocumentsHandler(OfficeDbContext db, DbSession session, Actor actor)
    : IQueryHandler<SearchDocuments, SearchPage>
{
    public async Task<Outcome<SearchPage>> HandleAsync(SearchDocuments query, CancellationToken cancellationToken)
    {
        var request = RequestOf(query);
        if (request.Fault is not null)
        {
            return request.Fault;
        }

        var found = await WordIndex.Of(db, session).FindAsync(
            new WordQuestion(request.Value, actor, query.InArchive, query.Before ?? long.MaxValue, SearchDocuments.MostCounted + 1),
            cancellationToken);
        var shown = found.Take(SearchDocuments.PageSize).ToArray();
        var entries = await db.Set<SearchEntry>().Where(e => shown.Contains(e.Seq)).OrderByDescending(e => e.Seq).ToListAsync(cancellationToken);
        return new SearchPage(
            [.. entries.Select(entry => HitOf(entry, request.Value.Needles))],
            found.Count,
            found.Count > shown.Length ? shown[^1] : null);
    }

    private static Outcome<SearchRequest> RequestOf(SearchDocuments query)
    {
        SearchTerm[] filters =
        [
            .. Marks(query).Select(mark => new SearchTerm(SearchField.Any, [], [mark], IsExcluded: false)),
        ];
        var read = QuestionReader.Read(query.Text);
        // A choice beside the box is a question of its own.
        if (read.Fault is SearchFault.NothingAsked && filters.Length > 0 && string.IsNullOrWhiteSpace(query.Text))
        {
            return new SearchRequest(filters, []);
        }

        return read.Fault is not null ? read.Fault : read.Value with { Terms = [.. read.Value.Terms, .. filters] };
    }

    private static IEnumerable<string> Marks(SearchDocuments query)
    {
        if (query.Kind is { } kind)
        {
            yield return SearchMarks.Kind((int)kind);
        }

        if (query.Year is { } year)
        {
            yield return SearchMarks.Year(year);
        }

        if (query.Urgency is { } urgency)
        {
            yield return SearchMarks.Urgency((int)urgency);
        }

        if (query.Source is { } source)
        {
            yield return SearchMarks.Source(source);
        }

        if (query.InArchive)
        {
            yield return SearchMarks.Filed;
        }
    }

    private static SearchHit HitOf(SearchEntry entry, IReadOnlyList<string> needles) => new()
    {
        RootId = entry.RootId,
        Source = entry.Source,
        Title = Highlights.In(entry.Title, needles),
        Number = entry.Number,
        ArchiveCode = entry.ArchiveCode,
        OrganName = entry.OrganName,
        Kind = entry.Kind,
        Urgency = entry.Urgency,
        On = entry.On,
        Excerpt = Highlights.Excerpt(IndexedText.Unpack(entry.Text), needles),
    };
}
