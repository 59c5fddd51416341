using System.Runtime.InteropServices;
using System.Text;

namespace Office.Documents.Typesetting.Layout;

/// <summary>A glyph at its place.</summary>
/// <param name="Glyph">Number in the run's face.</param>
/// <param name="Character">The character it stands for.</param>
/// <param name="X">Its origin from the left edge of the page, in points.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PlacedGlyph(ushort Glyph, Rune Character, double X);
