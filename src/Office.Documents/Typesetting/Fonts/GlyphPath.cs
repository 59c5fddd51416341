using System.Globalization;
using System.Text;

namespace Office.Documents.Typesetting.Fonts;

/// <summary>Writes a glyph's outline as SVG path data of M, L, Q and Z, each point through a mapping.</summary>
internal static class GlyphPath
{
    public static string Write(FontFace face, ushort glyph, Func<double, double, (double X, double Y)> map)
    {
        var path = new StringBuilder();
        foreach (var contour in GlyphOutline.Read(face.Glyphs!, glyph).Where(c => c.Count > 1))
        {
            WriteContour(path, contour, map);
        }
        return path.ToString();
    }

    private static void WriteContour(
        StringBuilder path, List<(double X, double Y, bool OnCurve)> contour, Func<double, double, (double X, double Y)> map)
    {
        var first = contour.FindIndex(p => p.OnCurve);
        // A contour without a point on the curve starts between two of its points.
        var start = first >= 0 ? (contour[first].X, contour[first].Y) : Middle(contour[^1], contour[0]);
        Append(path, 'M', map(start.X, start.Y));
        var control = ((double X, double Y)?)null;
        for (var i = 1; i <= contour.Count; i++)
        {
            var point = contour[(Math.Max(first, -1) + i + contour.Count) % contour.Count];
            var here = (point.X, point.Y);
            if (point.OnCurve)
            {
                Segment(path, control, here, map);
                control = null;
            }
            else
            {
                if (control is { } c)
                {
                    Segment(path, control, ((c.X + here.X) / 2, (c.Y + here.Y) / 2), map);
                }
                control = here;
            }
        }
        if (control is not null)
        {
            Segment(path, control, start, map);
        }
        path.Append('Z');
    }

    private static void Segment(
        StringBuilder path, (double X, double Y)? control, (double X, double Y) end, Func<double, double, (double X, double Y)> map)
    {
        if (control is { } c)
        {
            Append(path, 'Q', map(c.X, c.Y));
            Append(path, ' ', map(end.X, end.Y));
        }
        else
        {
            Append(path, 'L', map(end.X, end.Y));
        }
    }

    private static (double X, double Y) Middle((double X, double Y, bool) a, (double X, double Y, bool) b) => ((a.X + b.X) / 2, (a.Y + b.Y) / 2);

    private static void Append(StringBuilder path, char command, (double X, double Y) point) =>
        path.Append(CultureInfo.InvariantCulture, $"{command}{point.X:0.###} {point.Y:0.###}");
}
