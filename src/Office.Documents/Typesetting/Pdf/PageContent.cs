using System.Globalization;
using System.Text;
using Office.Documents.Typesetting.Fonts;
using Office.Documents.Typesetting.Layout;

namespace Office.Documents.Typesetting.Pdf;

/// <summary>Writes the drawing operators of one page and remembers which marked piece belongs to which paragraph.</summary>
internal sealed class PageContent(Func<FontFace, SubsetFont> fonts)
{
    private readonly StringBuilder _text = new(16384);

    /// <summary>The paragraph of each marked piece, by its number on the page.</summary>
    public List<(int Element, TextTag Tag)> Marked { get; } = [];

    public byte[] Write(TypesetPage page)
    {
        if (page.Rules.Count > 0)
        {
            _text.Append("/Artifact BMC\n");
            foreach (var rule in page.Rules)
            {
                Append($"q {(rule.IsRed ? "1 0 0 RG" : "0 G")} {N(rule.Stroke)} w {N(rule.X0)} {Y(rule.Y)} m {N(rule.X1)} {Y(rule.Y)} l S Q\n");
            }
            _text.Append("EMC\n");
        }
        foreach (var line in page.Lines)
        {
            if (line.Tag == TextTag.Artifact)
            {
                _text.Append("/Artifact<</Type/Pagination>>BDC\n");
            }
            else
            {
                Append($"/{TagName(line.Tag)}<</MCID {Marked.Count.ToString(CultureInfo.InvariantCulture)}>>BDC\n");
                Marked.Add((line.Element, line.Tag));
            }
            foreach (var run in line.Runs)
            {
                WriteRun(run);
            }
            _text.Append("EMC\n");
        }
        return Encoding.ASCII.GetBytes(_text.ToString());
    }

    public static string TagName(TextTag tag) => tag switch
    {
        TextTag.Title => "H1",
        TextTag.Heading => "H2",
        _ => "P",
    };

    private void WriteRun(GlyphRun run)
    {
        if (run.Glyphs.Count == 0)
        {
            return;
        }
        var font = fonts(run.Face);
        Append($"BT {(run.IsRed ? "1 0 0 rg" : "0 g")} /{font.Name} {N(run.Size)} Tf {N(run.ScaleX * 100)} Tz 1 0 0 1 {N(run.Glyphs[0].X)} {Y(run.Baseline)} Tm [<");
        // The pen as a reader has it, with the rounding of what was written: errors do not add up along the line.
        var pen = Math.Round(run.Glyphs[0].X, 3);
        var scale = run.Size * run.ScaleX / 1000;
        foreach (var glyph in run.Glyphs)
        {
            var correction = Math.Round((pen - glyph.X) / scale, 1);
            if (Math.Abs(correction) >= 0.5)
            {
                Append($">{N(correction)}<");
                pen -= correction * scale;
            }
            _text.Append(font.CodeOf(glyph.Glyph, glyph.Character).ToString("X4", CultureInfo.InvariantCulture));
            pen += font.WidthOf(glyph.Glyph) * scale;
        }
        _text.Append(">]TJ ET\n");
    }

    private void Append(string text) => _text.Append(text);

    private static string N(double value) => PdfText.Number(value);

    private static string Y(double value) => PdfText.Number(PageGrid.PageHeight - value);
}
