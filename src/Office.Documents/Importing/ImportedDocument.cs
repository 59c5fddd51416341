using Office.Documents.Content;

namespace Office.Documents.Importing;

/// <summary>What the import made of a file, and what it has to say about it.</summary>
/// <param name="Content">The text in its final form, with all tracked changes accepted.</param>
/// <param name="Report">What was changed, left out or guessed.</param>
public sealed record ImportedDocument(DocumentContent Content, ImportReport Report)
{
    /// <summary>The text before its tracked changes (修订); null when it has none.</summary>
    public DocumentContent? Original { get; init; }

    /// <summary>
    /// The text after the tracked changes of each author, in the order of their first change, the last one as the content is;
    /// empty when there are none, or more authors than can be told apart.
    /// </summary>
    public IReadOnlyList<ImportedStep> Steps { get; init; } = [];

    /// <summary>Who made the tracked changes.</summary>
    public IReadOnlyList<ImportedRevision> Revisions { get; init; } = [];
}

/// <summary>The text with the tracked changes of this author and of those before.</summary>
/// <param name="Author">As the word processor names them; may be empty.</param>
/// <param name="Content">The text.</param>
public sealed record ImportedStep(string Author, DocumentContent Content);

/// <summary>The tracked changes of one author, as the word processor names them.</summary>
/// <param name="Author">May be empty.</param>
/// <param name="Inserted">Letters and digits put in.</param>
/// <param name="Deleted">Letters and digits taken out.</param>
public sealed record ImportedRevision(string Author, int Inserted, int Deleted);
