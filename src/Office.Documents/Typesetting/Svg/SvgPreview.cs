using System.Globalization;
using System.Security;
using System.Text;
using Office.Documents.Content;
using Office.Documents.Typesetting.Fonts;
using Office.Documents.Typesetting.Layout;

namespace Office.Documents.Typesetting.Svg;

/// <summary>
/// Draws laid-out pages as SVG, one a page, quick enough to follow typing. Every glyph stands where the PDF has it; its face is
/// the reader's nearest. No styles and no scripts: it may stand inside a page under a strict content policy.
/// </summary>
public static class SvgPreview
{
    /// <summary>The pages, each one complete svg element.</summary>
    public static IReadOnlyList<string> Pages(TypesetDocument document) =>
        [.. document.Pages.Select((page, i) => Page(page, document.Seal, document.SealPlace is { } place && place.PageIndex == i ? place : null))];

    private static string Page(TypesetPage page, SealFace? seal, SealPlace? place)
    {
        var svg = new StringBuilder(16384);
        svg.Append(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {PageGrid.PageWidth:0.##} {PageGrid.PageHeight:0.##}" role="img" aria-label="第{page.Number}页" lang="zh-CN">""");
        svg.Append("""<rect width="100%" height="100%" fill="#fff"/>""");
        foreach (var rule in page.Rules)
        {
            svg.Append(CultureInfo.InvariantCulture, $"""<path d="M{rule.X0:0.##} {rule.Y:0.##}H{rule.X1:0.##}" stroke="{Colour(rule.IsRed)}" stroke-width="{rule.Stroke:0.##}"/>""");
        }
        foreach (var run in page.Lines.SelectMany(l => l.Runs))
        {
            Append(svg, run);
        }
        if (seal is not null && place is not null)
        {
            AppendSeal(svg, SealPicture.Parse(seal.Svg), place.RectangleFor(seal.DiameterMm));
        }
        return svg.Append("</svg>").ToString();
    }

    private static void Append(StringBuilder svg, GlyphRun run)
    {
        // A condensed head is drawn wide and pressed together.
        var squeeze = Math.Abs(run.ScaleX - 1) < 0.001 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" transform=\"scale({run.ScaleX:0.####} 1)\"");
        svg.Append(CultureInfo.InvariantCulture, $"""<text font-size="{run.Size:0.##}" font-family="{Families(run.Face)}" fill="{Colour(run.IsRed)}" y="{run.Baseline:0.##}"{Weight(run.Face)}{squeeze}""").Append(" x=\"");
        svg.AppendJoin(' ', run.Glyphs.Select(g => (g.X / run.ScaleX).ToString("0.##", CultureInfo.InvariantCulture)));
        svg.Append("\" xml:space=\"preserve\">")
            .Append(SecurityElement.Escape(string.Concat(run.Glyphs.Select(g => g.Character.ToString()))))
            .Append("</text>");
    }

    private static void AppendSeal(StringBuilder svg, SealPicture picture, SealRectangle place)
    {
        var scale = place.Side / picture.Width;
        svg.Append(CultureInfo.InvariantCulture, $"""<g transform="translate({place.X:0.##} {place.Y:0.##}) scale({scale:0.#####})">""");
        foreach (var shape in picture.Shapes)
        {
            var fill = shape.IsFilled ? Colour(isRed: true) : "none";
            var stroke = shape.Stroke > 0 ? string.Create(CultureInfo.InvariantCulture, $" stroke=\"{Colour(isRed: true)}\" stroke-width=\"{shape.Stroke:0.###}\"") : string.Empty;
            svg.Append(CultureInfo.InvariantCulture, $"""<path d="{SealPicture.PathData(shape)}" fill="{fill}"{stroke}/>""");
        }
        svg.Append("</g>");
    }

    // A reader without the black face of the red head shows a heavy one of its kin and not a book weight.
    private static string Weight(FontFace face) =>
        face.FamilyName.Contains("Black", StringComparison.OrdinalIgnoreCase) ? " font-weight=\"900\"" : string.Empty;

    private static string Colour(bool isRed) => isRed ? "#f00" : "#000";

    /// <summary>The face, then those that readers' machines carry for its shape.</summary>
    private static string Families(FontFace face)
    {
        var name = SecurityElement.Escape(face.FamilyName.Replace("'", string.Empty, StringComparison.Ordinal));
        var kin = face.FamilyName switch
        {
            var n when n.Contains("Fang", StringComparison.OrdinalIgnoreCase) => "FangSong,STFangsong,FangSong_GB2312,serif",
            var n when n.Contains("Kai", StringComparison.OrdinalIgnoreCase) => "KaiTi,STKaiti,Kaiti SC,serif",
            var n when n.Contains("Sans", StringComparison.OrdinalIgnoreCase) || n.Contains("Hei", StringComparison.OrdinalIgnoreCase) =>
                "SimHei,STHeiti,Noto Sans CJK SC,Noto Sans SC,sans-serif",
            _ => "SimSun,STSong,Noto Serif CJK SC,Noto Serif SC,serif",
        };
        return $"'{name}',{kin}";
    }
}
