using System.Globalization;
using System.Text;
using Office.Documents.Typesetting.Layout;

namespace Office.Documents.Typesetting.Ofd;

/// <summary>A run of glyphs as text codes: where the first stands, and the distance to each further one.</summary>
internal sealed class OfdTextRun
{
    private readonly GlyphRun _run;
    private readonly double _left;
    private readonly double _top;

    /// <param name="run">The glyphs, of which there is at least one.</param>
    /// <param name="isTurned">Whether it lies across the page: then its box is the sheet.</param>
    public OfdTextRun(GlyphRun run, bool isTurned)
    {
        _run = run;
        Size = OfdUnits.Millimetres(run.Size);
        // The box is a little larger than the em boxes: ink that leaves its em is not cut off.
        _left = isTurned ? 0 : Math.Round(OfdUnits.Millimetres(run.Glyphs[0].X) - (0.05 * Size), 3);
        _top = isTurned ? 0 : Math.Round(OfdUnits.Millimetres(run.Baseline) - (0.95 * Size), 3);
    }

    /// <summary>Size in millimetres.</summary>
    public double Size { get; }

    public void AppendBoundary(StringBuilder xml)
    {
        var width = OfdUnits.Millimetres(_run.Glyphs[^1].X) - OfdUnits.Millimetres(_run.Glyphs[0].X) + (1.1 * Size);
        xml.AppendMm(_left).Append(' ').AppendMm(_top).Append(' ').AppendMm(width).Append(' ').AppendMm(1.2 * Size);
    }

    /// <summary>
    /// The text. A character beyond the first plane stands in a code of its own: readers differ on whether it takes one distance or two.
    /// </summary>
    public void AppendCodes(StringBuilder xml, OfdFace face)
    {
        var glyphs = _run.Glyphs;
        for (var start = 0; start < glyphs.Count;)
        {
            var end = start + 1;
            while (end < glyphs.Count && glyphs[start].Character.IsBmp && glyphs[end].Character.IsBmp)
            {
                end++;
            }

            AppendCode(xml, face, start, end);
            start = end;
        }
    }

    private void AppendCode(StringBuilder xml, OfdFace face, int start, int end)
    {
        var glyphs = _run.Glyphs;
        var pen = OfdUnits.Millimetres(glyphs[start].X);
        xml.Append("<ofd:TextCode X=\"").AppendMm(pen - _left).Append("\" Y=\"").AppendMm(OfdUnits.Millimetres(_run.Baseline) - _top).Append('"');
        if (end - start > 1)
        {
            xml.Append(" DeltaX=\"");
            AppendDistances(xml, pen, start, end);
            xml.Append('"');
        }

        xml.Append('>');
        for (var i = start; i < end; i++)
        {
            var character = XmlText.Writable(glyphs[i].Character);
            face.Use(character, glyphs[i].Glyph);
            xml.AppendCharacter(character);
        }

        xml.Append("</ofd:TextCode>");
    }

    /// <summary>Distances, equal ones as "g count distance". The same one is kept while it is off by less than what is written.</summary>
    private void AppendDistances(StringBuilder xml, double pen, int start, int end)
    {
        List<(double Distance, int Count)> distances = [];
        for (var i = start + 1; i < end; i++)
        {
            var wanted = _run.Glyphs[i].X / PageGrid.Millimetre;
            if (distances.Count > 0 && Math.Abs(pen + distances[^1].Distance - wanted) < 0.002)
            {
                distances[^1] = (distances[^1].Distance, distances[^1].Count + 1);
            }
            else
            {
                distances.Add((Math.Round(wanted - pen, 3), 1));
            }

            pen += distances[^1].Distance;
        }

        for (var i = 0; i < distances.Count; i++)
        {
            var (distance, count) = distances[i];
            xml.Append(i > 0 ? " " : "");
            if (count > 2)
            {
                xml.Append(CultureInfo.InvariantCulture, $"g {count} ");
            }

            xml.AppendMm(distance).Append(count == 2 ? string.Create(CultureInfo.InvariantCulture, $" {distance:0.###}") : "");
        }
    }
}
