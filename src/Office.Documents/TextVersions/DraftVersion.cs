using System.Text.Json;
using Office.Documents.Content;

namespace Office.Documents.TextVersions;

/// <summary>
/// 稿次: what one author had written when somebody else went on, when the author came back after a pause, or when it was kept
/// aside. Never changed afterwards.
/// </summary>
public sealed class DraftVersion
{
    private DraftVersion()
    {
    }

    public Guid Id { get; private init; }

    public Guid OrganId { get; private init; }

    public Guid DispatchId { get; private init; }

    public Guid AuthorId { get; private init; }

    /// <summary>As a word processor's file names an author who is no official of the organ; null for officials.</summary>
    public string? AuthorName { get; private init; }

    /// <summary>When it was last saved.</summary>
    public DateTimeOffset SavedAt { get; private init; }

    public DraftVersionOrigin Origin { get; private init; }

    /// <summary>The content as JSON.</summary>
    public string Content { get; private init; } = "";

    public static DraftVersion Keep(Guid id, Guid organId, Guid dispatchId, DraftAuthorship by, string content) => new()
    {
        Id = id,
        OrganId = organId,
        DispatchId = dispatchId,
        AuthorId = by.AuthorId,
        AuthorName = by.Name,
        SavedAt = by.SavedAt,
        Origin = by.Origin,
        Content = content,
    };

    public DocumentContent Read() => JsonSerializer.Deserialize<DocumentContent>(Content, JsonSerializerOptions.Web)!;
}

/// <summary>Who wrote a version, when, and how it came to be kept.</summary>
public sealed record DraftAuthorship(Guid AuthorId, DateTimeOffset SavedAt, DraftVersionOrigin Origin)
{
    /// <summary>The name of an author who is no official; null for officials.</summary>
    public string? Name { get; init; }
}

/// <summary>How a version came to be kept. Stored by number: never renumber.</summary>
public enum DraftVersionOrigin
{
    /// <summary>Written in the form.</summary>
    Written = 1,

    /// <summary>Not yet saved when somebody took the text over; never part of the text.</summary>
    Aside = 2,

    /// <summary>What stood in a word processor's file before its tracked changes.</summary>
    Imported = 3,

    /// <summary>Came back from a word processor.</summary>
    CheckedIn = 4,

    /// <summary>Went out to a word processor; not a version of its own, but what its return is compared with.</summary>
    CheckedOut = 5,
}
