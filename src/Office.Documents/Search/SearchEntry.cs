using Office.Documents.Content;

namespace Office.Documents.Search;

/// <summary>
/// One document that can be found: what a list of results shows of it. Its words stand in <c>search_words</c> under the same
/// number; who may find it is asked of the grants, never copied here.
/// </summary>
public sealed class SearchEntry
{
    /// <summary>Rises with every document that is taken in: the newest is the highest.</summary>
    public long Seq { get; init; }

    /// <summary>The dispatch, the arrival or the filled-in form.</summary>
    public Guid RootId { get; init; }

    public Guid OrganId { get; init; }

    public SearchSource Source { get; init; }

    public string Title { get; set; } = "";

    /// <summary>发文字号; null before it has one.</summary>
    public string? Number { get; set; }

    /// <summary>档号; null until it is filed.</summary>
    public string? ArchiveCode { get; set; }

    /// <summary>The organ that issues it.</summary>
    public string OrganName { get; set; } = "";

    /// <summary>文种; of a form it says nothing.</summary>
    public DocumentKind Kind { get; set; }

    public Urgency Urgency { get; set; }

    /// <summary>成文日期, the day of arrival, or the day on which it was begun.</summary>
    public DateOnly On { get; set; }

    /// <summary>The text, compressed, from which excerpts are shown.</summary>
    public byte[] Text { get; set; } = [];

    /// <summary>sha256 of all that is indexed: the same again is not written again.</summary>
    public byte[] Digest { get; set; } = [];
}

/// <summary>Where a document that is found lives. Stored by number: never renumber.</summary>
public enum SearchSource
{
    /// <summary>发文</summary>
    Dispatch = 1,

    /// <summary>来文</summary>
    Arrival = 2,

    /// <summary>业务事项, a filled-in form.</summary>
    FormMatter = 3,
}
