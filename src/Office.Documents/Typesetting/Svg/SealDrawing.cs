using System.Globalization;
using System.Text;
using Office.Documents.Content;
using Office.Documents.Typesetting.Fonts;

namespace Office.Documents.Typesetting.Svg;

/// <summary>
/// Draws a round organ seal (国发〔1999〕25号): ring, star, the organ's name in 宋体 along the arc from left to right. Glyphs are
/// outlines, so that the seal looks the same everywhere.
/// </summary>
public static class SealDrawing
{
    /// <param name="fonts">Faces; one with TrueType outlines must hold the characters.</param>
    /// <param name="organName">The organ's statutory name.</param>
    /// <param name="diameterMm">60, 50, 45 or 42 mm, by the organ's rank.</param>
    public static SealFace Create(FontLibrary fonts, string organName, double diameterMm)
    {
        var rim = diameterMm * 0.027;
        var radius = diameterMm / 2;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {diameterMm:0.###} {diameterMm:0.###}" fill="#ff0000">""");
        svg.Append(CultureInfo.InvariantCulture, $"""<circle cx="{radius:0.###}" cy="{radius:0.###}" r="{radius - (rim / 2):0.###}" fill="none" stroke="#ff0000" stroke-width="{rim:0.###}"/>""");
        svg.Append(CultureInfo.InvariantCulture, $"""<polygon points="{Star(radius, radius * 0.31)}"/>""");
        svg.Append(CultureInfo.InvariantCulture, $"""<path d="{Name(fonts, organName, radius, rim)}"/></svg>""");
        return new SealFace(diameterMm, svg.ToString());
    }

    private static string Star(double centre, double size)
    {
        // The inner points of a regular pentagram lie at this part of the outer radius.
        const double Inner = 0.381966;
        return string.Join(' ', Enumerable.Range(0, 10).Select(i =>
        {
            var r = i % 2 == 0 ? size : size * Inner;
            var angle = (Math.PI * i / 5) - (Math.PI / 2);
            return string.Create(CultureInfo.InvariantCulture, $"{centre + (r * Math.Cos(angle)):0.###},{centre + (r * Math.Sin(angle)):0.###}");
        }));
    }

    private static string Name(FontLibrary fonts, string name, double radius, double rim)
    {
        var glyphs = name.EnumerateRunes().Select(r => fonts.ResolveOutline(FontRole.Song, r) ?? fonts.ResolveOutline(FontRole.Song, new Rune('〓')))
            .OfType<ResolvedGlyph>().ToList();
        if (glyphs.Count == 0)
        {
            return "M0 0Z";
        }
        var height = radius * Math.Clamp(0.34 - (0.004 * Math.Max(0, glyphs.Count - 8)), 0.24, 0.34);
        var outer = radius - rim - (radius * 0.07);
        var middle = outer - (height / 2);
        // Short names keep a pleasant distance, long ones share three quarters of the circle.
        var step = Math.Min(1.5 * Math.PI / glyphs.Count, height * 1.16 / middle);
        var width = Math.Min(height * 0.86, step * middle * 0.9);
        var path = new StringBuilder();
        for (var i = 0; i < glyphs.Count; i++)
        {
            var angle = (i - ((glyphs.Count - 1) / 2.0)) * step;
            var (sin, cos) = Math.SinCos(angle);
            var face = glyphs[i].Face;
            var em = (double)face.UnitsPerEm;
            var half = face.AdvanceUnits(glyphs[i].Glyph) / em / 2;
            GlyphShape.Draw(face, glyphs[i].Glyph, new GlyphPath(path, (x, y) =>
            {
                // The em box around its middle, then turned about the middle of the seal.
                var u = ((x / em) - half) * width;
                var v = middle + (((y / em) - 0.38) * height);
                return (radius + (u * cos) + (v * sin), radius + (u * sin) - (v * cos));
            }));
        }
        return path.ToString();
    }
}
