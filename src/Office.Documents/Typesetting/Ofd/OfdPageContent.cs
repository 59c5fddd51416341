using System.Globalization;
using System.Text;
using Office.Documents.Content;
using Office.Documents.Typesetting.Layout;
using Office.Documents.Typesetting.Svg;

namespace Office.Documents.Typesetting.Ofd;

/// <summary>Writes the Content.xml of pages: the places of the layout in millimetres from the top left corner.</summary>
internal sealed class OfdPageContent(OfdIds ids, OfdFaces faces, OfdPictures pictures)
{
    private const string Sheet = "0 0 210 297";
    private const string Red = "255 0 0";

    /// <summary>What lies across the page, read as on a turned sheet: its x runs up the page, its y to the right.</summary>
    private const string Turned = " CTM=\"0 -1 1 0 0 297\"";

    public byte[] Write(TypesetPage page, IReadOnlyList<(SealFace Face, SealPlace Place)> seals)
    {
        var xml = new StringBuilder(16384);
        xml.Append(OfdParts.Declaration).Append(CultureInfo.InvariantCulture, $"<ofd:Page {OfdParts.Namespace}><ofd:Content><ofd:Layer ID=\"{ids.Next()}\" Type=\"Body\">");
        Append(xml, page.Rules, isTurned: false);
        foreach (var picture in page.Pictures)
        {
            Append(xml, picture);
        }

        if (page.Turned is { } sheet)
        {
            Append(xml, sheet.Rules, isTurned: true);
            Append(xml, sheet.Lines, isTurned: true);
        }

        Append(xml, page.Lines, isTurned: false);
        xml.Append("</ofd:Layer>");
        if (seals.Count > 0)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<ofd:Layer ID=\"{ids.Next()}\" Type=\"Foreground\">");
            foreach (var (face, place) in seals)
            {
                Append(xml, SealPicture.Parse(face.Svg), place.RectangleFor(face.DiameterMm));
            }

            xml.Append("</ofd:Layer>");
        }

        return Encoding.UTF8.GetBytes(xml.Append("</ofd:Content></ofd:Page>").ToString());
    }

    private void Append(StringBuilder xml, IReadOnlyList<RuleLine> rules, bool isTurned)
    {
        foreach (var rule in rules)
        {
            var stroke = OfdUnits.Millimetres(rule.Stroke);
            var (x0, x1) = (OfdUnits.Millimetres(rule.X0), OfdUnits.Millimetres(rule.X1));
            var (y0, y1) = (OfdUnits.Millimetres(rule.Y), OfdUnits.Millimetres(rule.Y + rule.Length));
            // The box holds the stroke's own width; across the page it is the sheet, and places are those of the turned one.
            var (left, top) = isTurned ? (0, 0) : (x0 - (stroke / 2), y0 - (stroke / 2));
            xml.Append(CultureInfo.InvariantCulture, $"<ofd:PathObject ID=\"{ids.Next()}\" Boundary=\"");
            if (isTurned)
            {
                xml.Append(Sheet);
            }
            else
            {
                xml.AppendMm(left).Append(' ').AppendMm(top).Append(' ').AppendMm(x1 - x0 + stroke).Append(' ').AppendMm(y1 - y0 + stroke);
            }

            xml.Append('"').Append(isTurned ? Turned : "").Append(" LineWidth=\"").AppendMm(stroke).Append("\"><ofd:StrokeColor Value=\"")
                .Append(rule.IsRed ? Red : "0 0 0").Append("\"/><ofd:AbbreviatedData>M ").AppendMm(x0 - left).Append(' ').AppendMm(y0 - top)
                .Append(" L ").AppendMm(x1 - left).Append(' ').AppendMm(y1 - top).Append("</ofd:AbbreviatedData></ofd:PathObject>");
        }
    }

    private void Append(StringBuilder xml, PlacedPicture picture)
    {
        var (width, height) = (OfdUnits.Millimetres(picture.Width), OfdUnits.Millimetres(picture.Height));
        xml.Append(CultureInfo.InvariantCulture, $"<ofd:ImageObject ID=\"{ids.Next()}\" ResourceID=\"{pictures.IdOf(picture.Image)}\" Name=\"").AppendText(picture.Alt)
            .Append("\" Boundary=\"").AppendMm(OfdUnits.Millimetres(picture.X)).Append(' ').AppendMm(OfdUnits.Millimetres(picture.Y)).Append(' ')
            .AppendMm(width).Append(' ').AppendMm(height).Append("\" CTM=\"").AppendMm(width).Append(" 0 0 ").AppendMm(height).Append(" 0 0\"/>");
    }

    private void Append(StringBuilder xml, IReadOnlyList<TextLine> lines, bool isTurned)
    {
        foreach (var run in lines.SelectMany(line => line.Runs).Where(run => run.Glyphs.Count > 0))
        {
            var text = new OfdTextRun(run, isTurned);
            xml.Append(CultureInfo.InvariantCulture, $"<ofd:TextObject ID=\"{ids.Next()}\" Boundary=\"");
            if (isTurned)
            {
                xml.Append(Sheet);
            }
            else
            {
                text.AppendBoundary(xml);
            }

            var face = faces.Of(run.Face);
            xml.Append('"').Append(isTurned ? Turned : "").Append(CultureInfo.InvariantCulture, $" Font=\"{face.Id}\" Size=\"").AppendMm(text.Size).Append('"');
            if (Math.Abs(run.ScaleX - 1) > 1e-6)
            {
                // Narrows the shapes alone; the distances between characters are what they are.
                xml.Append(CultureInfo.InvariantCulture, $" HScale=\"{run.ScaleX:0.####}\"");
            }

            xml.Append('>').Append(run.IsRed ? $"<ofd:FillColor Value=\"{Red}\"/>" : "");
            text.AppendCodes(xml, face);
            xml.Append("</ofd:TextObject>");
        }
    }

    private void Append(StringBuilder xml, SealPicture picture, SealRectangle place)
    {
        var side = OfdUnits.Millimetres(place.Side);
        var scale = side / picture.Width;
        foreach (var shape in picture.Shapes)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<ofd:PathObject ID=\"{ids.Next()}\" Boundary=\"").AppendMm(OfdUnits.Millimetres(place.X)).Append(' ')
                .AppendMm(OfdUnits.Millimetres(place.Y)).Append(' ').AppendMm(side).Append(' ').AppendMm(side)
                .Append(CultureInfo.InvariantCulture, $"\" CTM=\"{scale:0.######} 0 0 {scale:0.######} 0 0\"");
            xml.Append(shape.Stroke > 0 ? string.Create(CultureInfo.InvariantCulture, $" LineWidth=\"{shape.Stroke:0.###}\"") : " Stroke=\"false\"")
                .Append(shape.IsFilled ? " Fill=\"true\">" : ">")
                .Append(shape.Stroke > 0 ? $"<ofd:StrokeColor Value=\"{Red}\"/>" : "").Append(shape.IsFilled ? $"<ofd:FillColor Value=\"{Red}\"/>" : "")
                .Append("<ofd:AbbreviatedData>").Append(OfdPath.Of(shape)).Append("</ofd:AbbreviatedData></ofd:PathObject>");
        }
    }
}
