using Office.Documents.Search;

namespace Office.Documents.Archives;

/// <summary>What filing looks at in a document, whether it was issued here or arrived.</summary>
internal sealed record FilableDocument
{
    public required Guid Id { get; init; }

    public required SearchSource Source { get; init; }

    public required string Title { get; init; }

    public string? Number { get; init; }

    public required string Author { get; init; }

    public required DateOnly On { get; init; }

    public int PageCount { get; init; }

    /// <summary>Settled: distributed, or signed for.</summary>
    public bool IsSettled { get; init; }

    /// <summary>The unit whose code it takes; null for an arrival.</summary>
    public Guid? UnitId { get; init; }

    /// <summary>The sender's document, of an arrival.</summary>
    public Guid? SentAs { get; init; }
}
