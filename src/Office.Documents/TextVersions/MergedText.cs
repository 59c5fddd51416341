using Office.Documents.Content;

namespace Office.Documents.TextVersions;

/// <summary>Three texts joined into one.</summary>
/// <param name="Content">The text, with the choices made so far; where none was made, as it stands.</param>
/// <param name="Conflicts">Where a person has to choose, in the order of the text.</param>
/// <param name="FromOthers">Paragraphs that others changed since the text went out, and that stay changed.</param>
public sealed record MergedText(DocumentContent Content, IReadOnlyList<MergeConflict> Conflicts, int FromOthers);
