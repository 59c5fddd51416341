using Office.Documents.Typesetting.Layout;

namespace Office.Documents.Typesetting.Pdf;

/// <summary>A marked piece of a page's content.</summary>
/// <param name="Element">The paragraph that it belongs to.</param>
/// <param name="Tag">What that is.</param>
/// <param name="Place">Its row, for a cell of a table.</param>
/// <param name="Alt">What a picture shows.</param>
internal sealed record MarkedPiece(int Element, TextTag Tag, TablePlace? Place, string? Alt);
