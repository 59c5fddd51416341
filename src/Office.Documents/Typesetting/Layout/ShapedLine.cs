using Office.Documents.Typesetting.Fonts;

namespace Office.Documents.Typesetting.Layout;

/// <summary>A line whose glyphs know their x; where it stands on a page is decided later.</summary>
internal sealed record ShapedLine(Cell[] Cells, double[] X, double Size)
{
    public double Start => X.Length == 0 ? 0 : X[0] - Cells[0].Shift;

    public double End => X.Length == 0 ? 0 : X[^1] - Cells[^1].Shift + Cells[^1].Width;

    /// <summary>Cells side by side from a place, as wide as they are.</summary>
    public static ShapedLine Natural(Cell[] cells, double size, double left)
    {
        var x = new double[cells.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            x[i] = left + cells[i].Shift;
            left += cells[i].Width;
        }
        return new ShapedLine(cells, x, size);
    }

    public ShapedLine MovedBy(double distance) => this with { X = [.. X.Select(x => x + distance)] };

    /// <summary>The line on a page.</summary>
    /// <param name="emTop">Top of its em box.</param>
    /// <param name="element">Number of its paragraph.</param>
    /// <param name="tag">What it is.</param>
    /// <param name="isRed">Whether it belongs to the red head.</param>
    public TextLine At(double emTop, int element, TextTag tag, bool isRed = false)
    {
        var baseline = emTop + (PageGrid.Ascent * Size);
        List<GlyphRun> runs = [];
        for (var i = 0; i < Cells.Length;)
        {
            var face = Cells[i].Face;
            var start = i;
            while (i < Cells.Length && ReferenceEquals(Cells[i].Face, face))
            {
                i++;
            }
            runs.Add(Run(face, start, i, isRed, baseline));
        }
        return new TextLine(element, tag, runs);
    }

    private GlyphRun Run(FontFace face, int start, int end, bool isRed, double baseline)
    {
        var glyphs = new PlacedGlyph[end - start];
        for (var i = start; i < end; i++)
        {
            glyphs[i - start] = new PlacedGlyph(Cells[i].Glyph, Cells[i].Character, X[i]);
        }
        return new GlyphRun(face, Size, isRed, 1, baseline, glyphs);
    }
}
