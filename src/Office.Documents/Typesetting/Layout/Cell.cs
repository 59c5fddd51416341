using System.Text;
using Office.Documents.Typesetting.Fonts;

namespace Office.Documents.Typesetting.Layout;

/// <summary>A character measured for its line.</summary>
/// <param name="Character">The character.</param>
/// <param name="Face">The face that shows it.</param>
/// <param name="Glyph">Its glyph there.</param>
/// <param name="Kind">How it breaks.</param>
/// <param name="Width">Advance in points.</param>
/// <param name="Shift">Where in its cell the glyph starts, in points.</param>
/// <param name="Slack">How much of the width is blank and may be taken away, in points.</param>
internal readonly record struct Cell(
    Rune Character, FontFace Face, ushort Glyph, CellKind Kind, double Width, double Shift, double Slack);
