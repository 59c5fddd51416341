using System.Globalization;
using System.Text;
using Office.Documents.Typesetting.Fonts;
using Office.Documents.Typesetting.Images;
using Office.Documents.Typesetting.Layout;

namespace Office.Documents.Typesetting.Pdf;

/// <summary>Writes the drawing operators of one page and remembers which marked piece belongs to which paragraph.</summary>
internal sealed class PageContent(Func<FontFace, SubsetFont> fonts, Func<PictureImage, string> pictures)
{
    private readonly StringBuilder _text = new(16384);

    /// <summary>Height that distances from the top are taken from: of the page, or of the sheet that lies across it.</summary>
    private double _height = PageGrid.PageHeight;

    /// <summary>The paragraph of each marked piece, by its number on the page.</summary>
    public List<MarkedPiece> Marked { get; } = [];

    public byte[] Write(TypesetPage page)
    {
        Write(page.Rules);
        foreach (var picture in page.Pictures)
        {
            Append($"/Figure<</MCID {Marked.Count.ToString(CultureInfo.InvariantCulture)}>>BDC\n");
            Append($"q {N(picture.Width)} 0 0 {N(picture.Height)} {N(picture.X)} {Y(picture.Y + picture.Height)} cm /{pictures(picture.Image)} Do Q\nEMC\n");
            Marked.Add(new MarkedPiece(picture.Element, TextTag.Figure, null, picture.Alt));
        }
        if (page.Turned is { } sheet)
        {
            _height = TurnedSheet.Height;
            Append($"q 0 1 -1 0 {N(TurnedSheet.Height)} 0 cm\n");
            Write(sheet.Rules);
            Write(sheet.Lines);
            Append("Q\n");
            _height = PageGrid.PageHeight;
        }
        Write(page.Lines);
        Write(page.Drawn);
        return Encoding.ASCII.GetBytes(_text.ToString());
    }

    private void Write(IReadOnlyList<RuleLine> rules)
    {
        if (rules.Count == 0)
        {
            return;
        }
        _text.Append("/Artifact BMC\n");
        foreach (var rule in rules)
        {
            Append($"q {(rule.IsRed ? "1 0 0 RG" : "0 G")} {N(rule.Stroke)} w {N(rule.X0)} {Y(rule.Y)} m {N(rule.X1)} {Y(rule.Y + rule.Length)} l S Q\n");
        }
        _text.Append("EMC\n");
    }

    private void Write(IReadOnlyList<PenLine> drawn)
    {
        foreach (var line in drawn)
        {
            Append($"/Artifact BMC\nq 1 J 1 j {N(line.Red)} {N(line.Green)} {N(line.Blue)} RG {N(line.Stroke)} w {N(line.Points[0])} {Y(line.Points[1])} m\n");
            // A dot is a line of no length: its round ends are drawn.
            for (var i = line.Points.Count == 2 ? 0 : 2; i < line.Points.Count; i += 2)
            {
                Append($"{N(line.Points[i])} {Y(line.Points[i + 1])} l\n");
            }
            _text.Append("S Q\nEMC\n");
        }
    }

    private void Write(IReadOnlyList<TextLine> lines)
    {
        foreach (var line in lines)
        {
            if (line.Tag == TextTag.Artifact)
            {
                _text.Append("/Artifact<</Type/Pagination>>BDC\n");
            }
            else
            {
                Append($"/{TagName(line.Tag)}<</MCID {Marked.Count.ToString(CultureInfo.InvariantCulture)}>>BDC\n");
                Marked.Add(new MarkedPiece(line.Element, line.Tag, line.Place, null));
            }
            foreach (var run in line.Runs)
            {
                WriteRun(run);
            }
            _text.Append("EMC\n");
        }
    }

    public static string TagName(TextTag tag) => tag switch
    {
        TextTag.Title => "H1",
        TextTag.Heading => "H2",
        TextTag.Caption => "Caption",
        TextTag.HeaderCell => "TH",
        TextTag.Cell => "TD",
        TextTag.Figure => "Figure",
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

    private string Y(double value) => PdfText.Number(_height - value);
}
