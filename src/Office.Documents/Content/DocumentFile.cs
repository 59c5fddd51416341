using Office.Documents.Rules;

namespace Office.Documents.Content;

/// <summary>A document as a JSON file (docs/document-json.md): its text, and what may be known beside it.</summary>
/// <param name="Document">The text.</param>
/// <param name="Context">For the rules; nothing is known when it is left out.</param>
/// <param name="Imprint">What is printed around the text; null when the file does not say.</param>
public sealed record DocumentFile(DocumentContent Document, RuleContext Context, Imprint? Imprint = null);
