using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

// Reads only files that this test run has written itself: no input can slow these expressions down.
#pragma warning disable MA0009, MA0023
namespace Office.Documents.Tests.Typesetting;

/// <summary>
/// Reads a PDF of ours back: characters through the fonts' own maps and widths, and lines. It knows nothing of the layout.
/// </summary>
internal sealed class PdfPages
{
    private readonly Dictionary<int, (string Source, byte[] Stream)> _objects = [];
    private readonly Dictionary<string, (string Name, Dictionary<string, string> Characters, double[] Widths)> _fonts = [];
    private readonly Dictionary<string, byte[]> _programs = new(StringComparer.Ordinal);

    public PdfPages(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        foreach (Match match in Regex.Matches(text, @"(?:^|\n)(\d+) 0 obj\n(.*?)(?:\nstream\n|\nendobj)", RegexOptions.Singleline))
        {
            ReadObject(pdf, match);
        }
        var resources = _objects.Values.First(o => o.Source.StartsWith("<</Font<<", StringComparison.Ordinal)).Source;
        foreach (Match font in Regex.Matches(resources, @"/(F\d+) (\d+) 0 R"))
        {
            _fonts[font.Groups[1].Value] = ReadFont(_objects[Int(font.Groups[2].Value)].Source);
            _programs[font.Groups[1].Value] = Program(_objects[Int(font.Groups[2].Value)].Source);
        }
        var pages = Regex.Match(_objects.Values.First(o => o.Source.StartsWith("<</Type/Pages", StringComparison.Ordinal)).Source, @"/Kids\[(.*?)\]").Groups[1].Value;
        foreach (Match page in Regex.Matches(pages, @"(\d+) 0 R"))
        {
            ReadPage(_objects[Int(page.Groups[1].Value)].Source);
        }
    }

    public int Count => MediaBoxes.Count;

    public List<(double Width, double Height)> MediaBoxes { get; } = [];

    public List<ReadLine> Lines { get; } = [];

    public List<ReadRule> Rules { get; } = [];

    public List<ReadPicture> Pictures { get; } = [];

    /// <summary>What lies across a page, in points of the turned sheet.</summary>
    public List<ReadLine> TurnedLines { get; } = [];

    public List<ReadRule> TurnedRules { get; } = [];

    /// <summary>Whether any text is stroked or made bold by a render mode.</summary>
    public bool HasRenderMode { get; private set; }

    /// <summary>Names of the embedded faces and whether each has a program and a map of characters.</summary>
    public IEnumerable<(string Name, bool IsEmbedded, bool HasMap)> Faces => _objects.Values
        .Where(o => o.Source.Contains("/Subtype/Type0", StringComparison.Ordinal))
        .Select(o =>
        {
            var descendant = Referred(o.Source, "DescendantFonts\\[");
            return (Name(o.Source), Referred(descendant, "FontDescriptor ").Contains("/FontFile", StringComparison.Ordinal), o.Source.Contains("/ToUnicode", StringComparison.Ordinal));
        });

    public string AllText => string.Concat(Lines.Select(l => l.Text));

    public ReadLine Line(string containing) => Lines.First(l => l.Text.Contains(containing, StringComparison.Ordinal));

    public IEnumerable<ReadLine> OnPage(int page) => Lines.Where(l => l.Page == page);

    private void ReadObject(byte[] pdf, Match match)
    {
        var source = match.Groups[2].Value;
        byte[] stream = [];
        if (Regex.Match(source, @"/Length (\d+)>>") is { Success: true } length && match.Value.EndsWith("stream\n", StringComparison.Ordinal))
        {
            var start = match.Index + match.Length;
            stream = pdf[start..(start + Int(length.Groups[1].Value))];
            if (source.Contains("/FlateDecode", StringComparison.Ordinal))
            {
                using var zlib = new ZLibStream(new MemoryStream(stream), CompressionMode.Decompress);
                using var plain = new MemoryStream();
                zlib.CopyTo(plain);
                stream = plain.ToArray();
            }
        }
        _objects[Int(match.Groups[1].Value)] = (source, stream);
    }

    private void ReadPage(string page)
    {
        var number = MediaBoxes.Count + 1;
        var box = Regex.Match(page, @"/MediaBox\[0 0 ([\d.]+) ([\d.]+)\]");
        var (width, height) = (Double(box.Groups[1].Value), Double(box.Groups[2].Value));
        MediaBoxes.Add((width, height));
        var content = Encoding.ASCII.GetString(_objects[Int(Regex.Match(page, @"/Contents (\d+) 0 R").Groups[1].Value)].Stream);
        HasRenderMode |= Regex.IsMatch(content, @"\d Tr\b");
        foreach (Match picture in Regex.Matches(content, @"q ([\d.]+) 0 0 ([\d.]+) ([\d.]+) ([\d.]+) cm /(I\d+) Do Q"))
        {
            Pictures.Add(new ReadPicture(number, Double(picture.Groups[3].Value), height - Double(picture.Groups[4].Value) - Double(picture.Groups[2].Value), Double(picture.Groups[1].Value), Double(picture.Groups[2].Value)));
        }
        // What lies across the page is read as on the turned sheet, whose height is the page's width.
        var turned = Regex.Match(content, @"q 0 1 -1 0 ([\d.]+) 0 cm\n(.*?)\nQ\n", RegexOptions.Singleline);
        if (turned.Success)
        {
            Read(turned.Groups[2].Value, number, Double(turned.Groups[1].Value), TurnedLines, TurnedRules);
            content = content.Remove(turned.Index, turned.Length);
        }
        Read(content, number, height, Lines, Rules);
    }

    private void Read(string content, int number, double height, List<ReadLine> lines, List<ReadRule> rules)
    {
        foreach (Match rule in Regex.Matches(content, @"q (1 0 0 RG|0 G) ([\d.]+) w ([\d.]+) ([\d.]+) m ([\d.]+) ([\d.]+) l S Q"))
        {
            rules.Add(new ReadRule(number, Double(rule.Groups[3].Value), Double(rule.Groups[5].Value), height - Double(rule.Groups[4].Value), Double(rule.Groups[2].Value), rule.Groups[1].Value[0] == '1')
            {
                Bottom = height - Double(rule.Groups[6].Value),
            });
        }
        List<ReadCharacter> characters = [];
        foreach (Match run in Regex.Matches(content, @"BT (1 0 0 rg|0 g) /(F\d+) ([\d.]+) Tf ([\d.]+) Tz 1 0 0 1 ([\d.]+) ([\d.]+) Tm \[(.*?)\]TJ ET"))
        {
            characters.AddRange(ReadRun(run, height));
        }
        // Runs of one baseline that follow each other are one line; two texts of a row stay apart by their gap.
        foreach (var group in characters.GroupBy(c => Math.Round(c.Baseline, 2)))
        {
            lines.Add(new ReadLine(number, [.. group]));
        }
    }

    private IEnumerable<ReadCharacter> ReadRun(Match run, double height)
    {
        var (name, map, widths) = _fonts[run.Groups[2].Value];
        var size = Double(run.Groups[3].Value);
        var scale = size * Double(run.Groups[4].Value) / 100 / 1000;
        var pen = Double(run.Groups[5].Value);
        foreach (Match piece in Regex.Matches(run.Groups[7].Value, @"<([0-9A-F]*)>|(-?[\d.]+)"))
        {
            if (piece.Groups[2].Success)
            {
                pen -= Double(piece.Groups[2].Value) * scale;
            }
            foreach (var code in piece.Groups[1].Value.Chunk(4).Select(c => new string(c)))
            {
                var advance = widths[int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture)] * scale;
                yield return new ReadCharacter(map[code], pen, advance, height - Double(run.Groups[6].Value), size, name, run.Groups[1].Value[0] == '1')
                {
                    Ink = run.Groups[1].Value[0] == '1' ? InkOf(run.Groups[2].Value, int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture)) : null,
                };
                pen += advance;
            }
        }
    }

    /// <summary>Lowest and highest ink of a glyph in em, from the outlines that the file embeds; null for CFF.</summary>
    private (double Bottom, double Top)? InkOf(string font, int glyph)
    {
        if (!_programs.TryGetValue(font, out var program) || program.Length == 0)
        {
            return null;
        }
        var head = Table(program, "head");
        var em = (double)BinaryPrimitives.ReadUInt16BigEndian(program.AsSpan(head + 18));
        var isLong = BinaryPrimitives.ReadInt16BigEndian(program.AsSpan(head + 50)) == 1;
        var loca = program.AsSpan(Table(program, "loca"));
        var offset = isLong ? BinaryPrimitives.ReadInt32BigEndian(loca[(4 * glyph)..]) : 2 * BinaryPrimitives.ReadUInt16BigEndian(loca[(2 * glyph)..]);
        var outline = program.AsSpan(Table(program, "glyf") + offset);
        return (BinaryPrimitives.ReadInt16BigEndian(outline[4..]) / em, BinaryPrimitives.ReadInt16BigEndian(outline[8..]) / em);
    }

    private static int Table(byte[] program, string tag)
    {
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(program.AsSpan(4)); i++)
        {
            var entry = program.AsSpan(12 + (16 * i));
            if (Encoding.ASCII.GetString(entry[..4]) == tag)
            {
                return BinaryPrimitives.ReadInt32BigEndian(entry[8..]);
            }
        }
        throw new InvalidDataException($"The embedded face has no {tag}.");
    }

    private byte[] Program(string source)
    {
        var descriptor = Referred(Referred(source, "DescendantFonts\\["), "FontDescriptor ");
        var file = Regex.Match(descriptor, @"/FontFile2 (\d+) 0 R");
        return file.Success ? _objects[Int(file.Groups[1].Value)].Stream : [];
    }

    private (string, Dictionary<string, string>, double[]) ReadFont(string source)
    {
        var stream = _objects[Int(Regex.Match(source, @"/ToUnicode (\d+) 0 R").Groups[1].Value)].Stream;
        var map = Regex.Matches(Encoding.ASCII.GetString(stream), @"\n<([0-9A-F]{4})><([0-9A-F]+)>")
            .ToDictionary(m => m.Groups[1].Value, m => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(m.Groups[2].Value)), StringComparer.Ordinal);
        var widths = Regex.Match(Referred(source, "DescendantFonts\\["), @"/W\[0\[(.*?)\]\]").Groups[1].Value;
        return (Name(source), map, [.. widths.Split(' ').Select(Double)]);
    }

    private string Referred(string source, string entry) => _objects[Int(Regex.Match(source, "/" + entry + @"(\d+) 0 R").Groups[1].Value)].Source;

    private static string Name(string source) => Regex.Match(source, @"/BaseFont/[A-Z]{6}\+([^/]+)").Groups[1].Value;

    private static int Int(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static double Double(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
