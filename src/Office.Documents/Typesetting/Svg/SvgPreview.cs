using System.Globalization;
using System.Security;
using System.Text;
using Office.Documents.Content;
using Office.Documents.Typesetting.Fonts;
using Office.Documents.Typesetting.Layout;

namespace Office.Documents.Typesetting.Svg;

/// <summary>
/// Draws laid-out pages as SVG, one a page, quick enough to follow typing. Every glyph is the outline that the PDF embeds and
/// stands where the PDF has it, so that the page looks the same on every device, whatever fonts it has. No styles, no scripts
/// and nothing to fetch: it may be shown under the strictest content policy.
/// </summary>
public static class SvgPreview
{
    /// <summary>The pages, each one complete svg element.</summary>
    public static IReadOnlyList<string> Pages(TypesetDocument document) =>
        [.. document.Pages.Select((page, i) => Page(page, [.. Seals(document).Where(seal => seal.Place.PageIndex == i)]))];

    private static IEnumerable<(SealFace Face, SealPlace Place)> Seals(TypesetDocument document)
    {
        SealFace?[] faces = [document.Seal, .. document.JointSeals];
        return faces.Zip(document.AllSealPlaces).Where(pair => pair.First is not null).Select(pair => (pair.First!, pair.Second));
    }

    private static string Page(TypesetPage page, IReadOnlyList<(SealFace Face, SealPlace Place)> seals)
    {
        var outlines = new SvgOutlines(page.Number);
        var body = new StringBuilder(65536);
        Append(body, page.Rules);
        foreach (var picture in page.Pictures)
        {
            body.Append(CultureInfo.InvariantCulture, $"""<image x="{picture.X:0.##}" y="{picture.Y:0.##}" width="{picture.Width:0.##}" height="{picture.Height:0.##}" role="img" aria-label="{SecurityElement.Escape(picture.Alt)}" href="data:{picture.Image.MediaType};base64,""");
            body.Append(Convert.ToBase64String(picture.Image.Source.Span)).Append("\"/>");
        }

        if (page.Turned is { } sheet)
        {
            body.Append(CultureInfo.InvariantCulture, $"""<g transform="matrix(0 -1 1 0 0 {PageGrid.PageHeight:0.##})">""");
            Append(body, sheet.Rules);
            foreach (var run in sheet.Lines.SelectMany(l => l.Runs))
            {
                Append(body, run, outlines);
            }

            body.Append("</g>");
        }

        foreach (var run in page.Lines.SelectMany(l => l.Runs))
        {
            Append(body, run, outlines);
        }

        foreach (var (face, place) in seals)
        {
            AppendSeal(body, SealPicture.Parse(face.Svg), place.RectangleFor(face.DiameterMm));
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {PageGrid.PageWidth:0.##} {PageGrid.PageHeight:0.##}" role="img" aria-label="第{page.Number}页" lang="zh-CN"><rect width="100%" height="100%" fill="#fff"/>{outlines}{body}</svg>""");
    }

    private static void Append(StringBuilder svg, IReadOnlyList<RuleLine> rules)
    {
        foreach (var rule in rules)
        {
            svg.Append(CultureInfo.InvariantCulture, $"""<path d="M{rule.X0:0.##} {rule.Y:0.##}L{rule.X1:0.##} {rule.Y + rule.Length:0.##}" stroke="{Colour(rule.IsRed)}" stroke-width="{rule.Stroke:0.##}"/>""");
        }
    }

    private static void Append(StringBuilder svg, GlyphRun run, SvgOutlines outlines)
    {
        // Units of the outlines, y upwards; a condensed head is pressed together.
        var scale = run.Size / FontFace.OutlineUnits;
        svg.Append(CultureInfo.InvariantCulture, $"""<g fill="{Colour(run.IsRed)}" transform="matrix({scale * run.ScaleX:0.######} 0 0 {-scale:0.######} 0 {run.Baseline:0.##})">""");
        foreach (var glyph in run.Glyphs)
        {
            if (outlines.NameOf(run.Face, glyph.Glyph) is { } name)
            {
                svg.Append(CultureInfo.InvariantCulture, $"""<use href="#{name}" x="{glyph.X / (scale * run.ScaleX):0}"/>""");
            }
        }

        svg.Append("</g>");
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

    private static string Colour(bool isRed) => isRed ? "#f00" : "#000";
}
