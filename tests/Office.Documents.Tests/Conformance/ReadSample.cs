using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.RegularExpressions;
using Office.Documents.Content;
using Office.Documents.Signatures.Pades;
using Office.Documents.Tests.Conformance.Shelf;
using Office.Documents.Tests.Typesetting;
using Office.Documents.Typesetting.Layout;
using Office.Documents.Typesetting.Pdf;
using Office.Documents.Typesetting.Svg;
using DocumentFonts = Office.Documents.Tests.Typesetting.Fonts;

// Reads only files that this test run has written itself: no input can slow these expressions down.
#pragma warning disable MA0009, MA0023
namespace Office.Documents.Tests.Conformance;

/// <summary>A sample as it stands in its file, which was written, sealed and read back.</summary>
internal sealed class ReadSample
{
    private static readonly PdfMetadata s_metadata = new("铜江市人民政府办公室", new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));

    private ReadSample(Sample sample, byte[] file, byte[] sealedFile, IReadOnlyList<Substitution> substitutions) =>
        (Sample, File, Pages, Seals, Substitutions) = (sample, sealedFile, new PdfPages(file), ReadSeals(sealedFile), substitutions);

    /// <summary>All samples, laid out once for all tests.</summary>
    public static Lazy<IReadOnlyList<ReadSample>> All { get; } = new(() => [.. Kinds.All.Concat(Forms.All).Concat(Long.All).Select(Of)]);

    public Sample Sample { get; }

    public byte[] File { get; }

    public PdfPages Pages { get; }

    /// <summary>The squares of the seals, from the annotations of the sealed file.</summary>
    public IReadOnlyList<ReadPicture> Seals { get; }

    public IReadOnlyList<Substitution> Substitutions { get; }

    public IEnumerable<ReadLine> First => Pages.OnPage(1);

    /// <summary>The red lines of letters on page one, the mark and the name stamp left aside.</summary>
    public IReadOnlyList<ReadRule> RedRules => [.. Pages.Rules.Where(r => r.IsRed)];

    public IReadOnlyList<ReadLine> Mark => [.. First.Where(l => l.Characters[0].IsRed && l.Font == "NotoSerifSC-Black")];

    public IReadOnlyList<ReadLine> Title => [.. First.Where(l => !l.Characters[0].IsRed && l.Font == "NotoSerifSC-Black")];

    public ReadLine? Number => First.FirstOrDefault(l => Sample.Imprint.Number is { } number && l.Text.Contains(number, StringComparison.Ordinal));

    public ReadLine? Date => Pages.Lines.FirstOrDefault(l => l.Text == DateText && Math.Abs(l.Size - 16) < 0.01);

    public string DateText => Sample.Imprint.IssuedOn is { } day
        ? string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日")
        : "—";

    /// <summary>The top and bottom of the red head's ink.</summary>
    public (double Top, double Bottom) MarkInk => (
        Mark.SelectMany(l => l.Characters).Min(c => c.Baseline - (c.Ink!.Value.Top * c.Size)),
        Mark.SelectMany(l => l.Characters).Max(c => c.Baseline - (c.Ink!.Value.Bottom * c.Size)));

    /// <summary>Text lines of the type area, page numbers left aside.</summary>
    public IEnumerable<ReadLine> TypeArea => Pages.Lines.Where(l => l.Baseline < 745);

    /// <summary>The line that follows another on its page.</summary>
    public ReadLine? Before(ReadLine line) => Pages.OnPage(line.Page).Where(l => l.Baseline < line.Baseline - 1).MaxBy(l => l.Baseline);

    public ReadLine? After(ReadLine line) => Pages.OnPage(line.Page).Where(l => l.Baseline > line.Baseline + 1).MinBy(l => l.Baseline);

    private static ReadSample Of(Sample sample)
    {
        var document = new DocumentTypesetter(DocumentFonts.Library, sample.Options).Typeset(sample.Content, sample.Imprint);
        var file = PdfWriter.Write(document, s_metadata);
        return new ReadSample(sample, file, Seal(sample, document, file), document.Substitutions);
    }

    private static byte[] Seal(Sample sample, TypesetDocument document, byte[] file)
    {
        if (sample.Closing != ClosingForm.Sealed)
        {
            return file;
        }

        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = new CertificateRequest("CN=铜江市", key, HashAlgorithmName.SHA256)
            .CreateSelfSigned(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero));
        foreach (var place in document.SealPlaces)
        {
            file = PadesSealer.Seal(file, new SealRequest
            {
                Certificate = certificate,
                Key = key,
                Face = SealDrawing.Create(DocumentFonts.Library, sample.Imprint.Organ, sample.SealMm),
                Place = place.RectangleFor(sample.SealMm),
                Organ = sample.Imprint.Organ,
                At = s_metadata.CreatedAt,
            });
        }

        return file;
    }

    private static List<ReadPicture> ReadSeals(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var pages = Regex.Match(text, @"/Kids\[(.*?)\]").Groups[1].Value.Replace(" 0 R", "", StringComparison.Ordinal).Split(' ');
        return
        [
            .. Regex.Matches(text, @"/Subtype/Widget/FT/Sig.*?/Rect\[([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)\]/F 132/P (\d+) 0 R", RegexOptions.Singleline).Select(widget =>
            {
                double[] box = [.. Enumerable.Range(1, 4).Select(i => double.Parse(widget.Groups[i].Value, CultureInfo.InvariantCulture))];
                return new ReadPicture(Array.IndexOf(pages, widget.Groups[5].Value) + 1, box[0], 841.89 - box[3], box[2] - box[0], box[3] - box[1]);
            }),
        ];
    }
}
