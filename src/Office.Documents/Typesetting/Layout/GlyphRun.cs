using Office.Documents.Typesetting.Fonts;

namespace Office.Documents.Typesetting.Layout;

/// <summary>Glyphs of one face on one baseline.</summary>
/// <param name="Face">The face.</param>
/// <param name="Size">Size in points.</param>
/// <param name="IsRed">Red for the head, black otherwise (6.2, 5.2.4).</param>
/// <param name="ScaleX">Horizontal scale, 1 unless a long red head is condensed.</param>
/// <param name="Baseline">Distance from the top of the page in points.</param>
/// <param name="Glyphs">In reading order.</param>
public sealed record GlyphRun(
    FontFace Face, double Size, bool IsRed, double ScaleX, double Baseline, IReadOnlyList<PlacedGlyph> Glyphs);
