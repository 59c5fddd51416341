using System.Diagnostics;
using System.Globalization;
using Office.Documents.Typesetting.Fonts;
using Office.Documents.Typesetting.Layout;
using Office.Documents.Typesetting.Ofd;
using Office.Documents.Typesetting.Pdf;
using Office.Documents.Typesetting.Word;

namespace Office.Benchmarks.Figures;

/// <summary>The text of four pages in every format: documents a second on one thread, sizes, and memory over ten thousand of them.</summary>
internal sealed class Outputs : IFigure
{
    private const int Rounds = 200;
    private const int Many = 10_000;
    private const int First = 1_000;
    private const double MostKilobytes = 150;

    private static readonly DateTimeOffset s_at = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);
    private readonly string? _folder = FontFolder.FindAbove(AppContext.BaseDirectory);

    public string Name => "outputs";

    public int Runs => 1;

    public string? Missing => _folder is null ? "the fonts were not fetched" : null;

    public Task<IReadOnlyList<Measurement>> MeasureAsync(CancellationToken cancellationToken)
    {
        using var fonts = FontLibrary.Open(_folder!);
        (string Name, Func<byte[]> Make)[] formats = [("pdf", () => Pdf(fonts)), ("ofd", () => Ofd(fonts)), ("docx", Docx)];
        List<Measurement> measured = [];
        foreach (var (name, make) in formats)
        {
            var size = make().Length / 1024.0;
            measured.Add(new($"outputs.{name}-size", size, "KB", name is "docx" ? null : MostKilobytes, "the file of four pages"));
            measured.Add(new($"outputs.{name}", PerSecond(make), "1/s", null, "four pages laid out and written, one thread (.docx: written)"));
        }

        var (first, last) = Memory(fonts, cancellationToken);
        measured.Add(new("outputs.memory-first", first, "MiB", null, "private memory after 1,000 documents"));
        measured.Add(new("outputs.memory-last", last, "MiB", first * 1.2, "the same after 10,000: a fifth more at most"));
        return Task.FromResult<IReadOnlyList<Measurement>>(measured);
    }

    private static byte[] Pdf(FontLibrary fonts) =>
        PdfWriter.Write(new DocumentTypesetter(fonts).Typeset(LayoutSample.Content, LayoutSample.Imprint), new PdfMetadata(LayoutSample.Imprint.Organ, s_at, LayoutSample.Imprint.Number));

    private static byte[] Ofd(FontLibrary fonts) => OfdWriter.Write(
        new DocumentTypesetter(fonts).Typeset(LayoutSample.Content, LayoutSample.Imprint),
        new OfdOptions { Organ = LayoutSample.Imprint.Organ, CreatedAt = s_at, Number = LayoutSample.Imprint.Number });

    private static byte[] Docx() => DocxWriter.Write(LayoutSample.Content, LayoutSample.Imprint, new DocxOptions { CreatedAt = s_at });

    private static double PerSecond(Func<byte[]> make)
    {
        for (var round = 0; round < Rounds / 2; round++)
        {
            make();
        }

        var started = Stopwatch.GetTimestamp();
        for (var round = 0; round < Rounds; round++)
        {
            make();
        }

        return Rounds / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    /// <summary>A PDF each time, every tenth time the OFD and the .docx too.</summary>
    private static (double First, double Last) Memory(FontLibrary fonts, CancellationToken cancellationToken)
    {
        var first = 0.0;
        for (var document = 1; document <= Many; document++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Pdf(fonts);
            if (document % 10 == 0)
            {
                Ofd(fonts);
                Docx();
            }

            first = document == First ? PrivateMebibytes() : first;
        }

        return (first, PrivateMebibytes());
    }

    private static double PrivateMebibytes()
    {
        GC.Collect();
        var line = File.ReadLines("/proc/self/status").First(line => line.StartsWith("RssAnon:", StringComparison.Ordinal));
        return double.Parse(line.Split(':', 2)[1].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) / 1024;
    }
}
