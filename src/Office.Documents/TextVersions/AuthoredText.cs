using Office.Documents.Content;

namespace Office.Documents.TextVersions;

/// <summary>A text with the changes of one author of a word processor's file and of those before.</summary>
/// <param name="Author">As the file names them; empty for whoever hands it in.</param>
/// <param name="Content">The text.</param>
public sealed record AuthoredText(string Author, DocumentContent Content);
