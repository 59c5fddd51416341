namespace Office.Documents.Typesetting.Fonts;

/// <summary>Draws the outline of a glyph, whatever kind of font it comes from.</summary>
internal static class GlyphShape
{
    public static void Draw(FontFace face, ushort glyph, IOutline path)
    {
        if (face.Cff is { } cff)
        {
            cff.Draw(glyph, path);
        }
        else
        {
            foreach (var contour in GlyphOutline.Read(face.Glyphs!, glyph).Where(c => c.Count > 1))
            {
                Draw(contour, path);
            }
        }
    }

    private static void Draw(List<(double X, double Y, bool OnCurve)> contour, IOutline path)
    {
        var first = contour.FindIndex(p => p.OnCurve);
        // A contour without a point on the curve starts between two of its points.
        var start = first >= 0 ? (contour[first].X, contour[first].Y) : Middle((contour[^1].X, contour[^1].Y), (contour[0].X, contour[0].Y));
        path.Move(start.Item1, start.Item2);
        var control = ((double X, double Y)?)null;
        for (var i = 1; i <= contour.Count; i++)
        {
            var point = contour[(Math.Max(first, -1) + i + contour.Count) % contour.Count];
            var here = (point.X, point.Y);
            if (point.OnCurve)
            {
                Segment(path, control, here);
                control = null;
            }
            else
            {
                if (control is { } between)
                {
                    Segment(path, control, Middle(between, here));
                }

                control = here;
            }
        }

        if (control is not null)
        {
            Segment(path, control, start);
        }

        path.Close();
    }

    private static void Segment(IOutline path, (double X, double Y)? control, (double X, double Y) end)
    {
        if (control is { } c)
        {
            path.Quadratic(c.X, c.Y, end.X, end.Y);
        }
        else
        {
            path.Line(end.X, end.Y);
        }
    }

    private static (double X, double Y) Middle((double X, double Y) a, (double X, double Y) b) => ((a.X + b.X) / 2, (a.Y + b.Y) / 2);
}
