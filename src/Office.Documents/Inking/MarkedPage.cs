namespace Office.Documents.Inking;

/// <summary>What was drawn and written on one page.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Strokes">In the order in which they were drawn.</param>
/// <param name="Notes">In the order in which they were written.</param>
public sealed record MarkedPage(int Page, IReadOnlyList<InkStroke> Strokes, IReadOnlyList<InkNote> Notes);
