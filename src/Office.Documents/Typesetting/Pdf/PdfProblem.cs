namespace Office.Documents.Typesetting.Pdf;

/// <summary>A rule of PDF/A that a file does not keep.</summary>
/// <param name="Rule">Which, in a word.</param>
/// <param name="Where">The object, face or entry that it is about; empty for the whole file.</param>
public sealed record PdfProblem(string Rule, string Where);
