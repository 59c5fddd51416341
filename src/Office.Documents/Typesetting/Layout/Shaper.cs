using System.Text;
using Office.Documents.Typesetting.Fonts;

namespace Office.Documents.Typesetting.Layout;

/// <summary>Turns text into measured cells and notes what had to be shown with another face.</summary>
internal sealed class Shaper(FontLibrary fonts)
{
    private const string ClosingMarks = "，。、；：？！）》〉】〕〗」』”’％…—·～,.;:?!)]%";
    private const string OpeningMarks = "（《〈【〔〖「『“‘([";
    private const string HalfBlank = "，。、；：）》〉】〕〗」』”’（《〈【〔〖「『“‘";

    private readonly HashSet<Substitution> _seen = [];
    private readonly List<Substitution> _substitutions = [];

    public IReadOnlyList<Substitution> Substitutions => _substitutions;

    /// <param name="text">Without line breaks; characters without a shape of their own are left out.</param>
    /// <param name="role">Shape.</param>
    /// <param name="size">Glyph size in points.</param>
    /// <param name="pitch">Cell width of a Han character in points.</param>
    public Cell[] Shape(string text, FontRole role, double size, double pitch)
    {
        var cells = new List<Cell>(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var shown = Rune.IsControl(rune) ? new Rune(' ') : rune;
            if (!IsShapeless(shown))
            {
                cells.Add(Measure(shown, role, size, pitch));
            }
        }
        return [.. cells];
    }

    private Cell Measure(Rune rune, FontRole role, double size, double pitch)
    {
        var glyph = fonts.Resolve(role, rune);
        if (glyph.IsSubstituted)
        {
            Note(role, rune, glyph);
        }
        var kind = KindOf(rune);
        var advance = glyph.Face.AdvanceOf(glyph.Glyph) * size;
        if (rune.Value < 0x250)
        {
            // A digit has half a cell; letters wider than that keep their own width.
            var width = advance <= 0.565 * size ? pitch / 2 : advance;
            return new Cell(rune, glyph.Face, glyph.Glyph, kind, width, (width - advance) / 2, 0);
        }
        var slack = rune.IsBmp && HalfBlank.Contains((char)rune.Value, StringComparison.Ordinal) ? pitch / 2 : 0;
        var place = kind switch
        {
            // A face may draw quotes narrow: they stay beside the word they belong to.
            CellKind.Closing when advance < 0.6 * size && rune.Value is 0x201D or 0x2019 => 0,
            CellKind.Opening when advance < 0.6 * size => pitch - advance,
            _ => (pitch - advance) / 2,
        };
        return new Cell(rune, glyph.Face, glyph.Glyph, kind, pitch, place, slack);
    }

    private void Note(FontRole role, Rune rune, ResolvedGlyph glyph)
    {
        var whole = fonts.SubstitutedRoles.Contains(role) && !glyph.IsMissing;
        var note = new Substitution(role, whole ? null : rune.ToString(), glyph.Face.FamilyName) { IsMissing = glyph.IsMissing };
        if (_seen.Add(note))
        {
            _substitutions.Add(note);
        }
    }

    private static CellKind KindOf(Rune rune)
    {
        if (!rune.IsBmp)
        {
            return CellKind.Free;
        }
        var c = (char)rune.Value;
        return c switch
        {
            ' ' => CellKind.Space,
            _ when ClosingMarks.Contains(c, StringComparison.Ordinal) => CellKind.Closing,
            _ when OpeningMarks.Contains(c, StringComparison.Ordinal) => CellKind.Opening,
            < (char)0x250 => CellKind.Word,
            _ => CellKind.Free,
        };
    }

    /// <summary>Variation selectors, joiners and byte order marks: they choose a shape and have none.</summary>
    private static bool IsShapeless(Rune rune) =>
        rune.Value is 0xFEFF or (>= 0x200B and <= 0x200F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);
}
