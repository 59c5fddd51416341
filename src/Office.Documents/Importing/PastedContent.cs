using Office.Documents.Content;

namespace Office.Documents.Importing;

/// <summary>What was made of formatted text from a clipboard.</summary>
/// <param name="Blocks">Paragraphs, headings and tables, in order.</param>
/// <param name="Notes">What text and tables cannot hold.</param>
public sealed record PastedContent(IReadOnlyList<Block> Blocks, IReadOnlyList<ImportNote> Notes);
