using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using Office.Benchmarks.Live;
using Office.Benchmarks.Sites;
using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Documents.Typesetting.Fonts;
using Office.Documents.Typesetting.Layout;

namespace Office.Benchmarks.Figures;

/// <summary>
/// A text of four pages to its PDF, beside typst's npm compiler on the same text and faces with its cache evicted. The tasks are
/// not equal: typst does general layout, ours the exact grid of GB/T 9704, tagged PDF/A and the imprint.
/// </summary>
internal sealed class Typesetting : IFigure, IDisposable
{
    private const double Budget = 14;
    private const double MemoryBudget = 100;
    private const double PrintBudget = 20;
    private const int PrintRounds = 15;
    private const int Rounds = 60;
    private const int Pages = 4;

    private static readonly JsonSerializerOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string? _folder = FontFolder.FindAbove(AppContext.BaseDirectory);
    private FontLibrary? _fonts;
    private bool _isPrinted;

    public string Name => "typesetting";

    public string? Missing => _folder is null ? "the fonts were not fetched" : null;

    public async Task<IReadOnlyList<Measurement>> MeasureAsync(CancellationToken cancellationToken)
    {
        List<Measurement> measured = [];
        if (_fonts is null)
        {
            var (own, resident) = FontMemory();
            measured.Add(new("typesetting.font-memory", own, "MiB", null, "private memory after the faces are open and one text is set"));
            measured.Add(new("typesetting.font-resident", resident, "MiB", MemoryBudget, "resident memory that opening the faces and setting one text adds, mapped files included"));
        }

        var ours = MedianMilliseconds();
        measured.Add(new("typesetting.pdf", ours, "ms", Budget, "four pages to PDF, median of 60, one thread"));
        if (PeerScript() is { } script && await TypstAsync(script, cancellationToken) is { } theirs)
        {
            measured.Add(new("typesetting.typst", theirs, "ms", null, "the same text in typst 0.7 (npm), cache evicted, three pages, no imprint"));
            measured.Add(new("typesetting.of-typst", ours / theirs, "ratio", 1, "ours / typst, same run"));
        }

        if (File.Exists(BrowserPage.Program) && !_isPrinted)
        {
            _isPrinted = true;
            var (chromium, pages) = await ChromiumPrint.MeasureAsync(LayoutSample.Content, LayoutSample.Imprint, _folder!, PrintRounds, cancellationToken);
            measured.Add(new("typesetting.chromium", chromium, "ms", null, $"the same text printed by Chromium, {pages} pages, no imprint; page and faces loaded, the print alone"));
            measured.Add(new("typesetting.times-chromium", chromium / ours, "ratio", PrintBudget, "Chromium's print / ours, same run", MoreIsBetter: true));
        }

        return measured;
    }

    public void Dispose() => _fonts?.Dispose();

    /// <summary>Pages of mapped files that were only read are the kernel's, not ours: anonymous memory is counted.</summary>
    private (double Own, double Resident) FontMemory()
    {
        var (own, resident) = (Mebibytes("RssAnon:"), Mebibytes("VmRSS:"));
        _fonts = FontLibrary.Open(_folder!);
        Press();
        return (Mebibytes("RssAnon:") - own, Mebibytes("VmRSS:") - resident);
    }

    private double MedianMilliseconds()
    {
        for (var round = 0; round < Rounds / 2; round++)
        {
            Press();
        }

        var times = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            var started = Stopwatch.GetTimestamp();
            Press();
            times[round] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        Array.Sort(times);
        return times[Rounds / 2];
    }

    private void Press()
    {
        var source = new TypesetSource(LayoutSample.Content, [], LayoutSample.Imprint, 45, DateTimeOffset.UnixEpoch);
        if (new DispatchPress(_fonts!).Press(source).Pages != Pages)
        {
            throw new InvalidOperationException("The sample no longer has four pages.");
        }
    }

    /// <summary>Milliseconds; null where its binary is not made for this machine (what it says is on stderr).</summary>
    private async Task<double?> TypstAsync(string script, CancellationToken cancellationToken)
    {
        var (content, imprint) = (LayoutSample.Content, LayoutSample.Imprint);
        var task = JsonSerializer.Serialize(new
        {
            fonts = _folder,
            rounds = Rounds,
            redHead = imprint.RedHead,
            number = imprint.Number,
            title = content.Title,
            recipients = string.Join('，', content.MainRecipients),
            body = content.Body.Select(block => new { level = (block as Heading)?.Level ?? 0, text = block.Text }),
            attachments = content.Attachments,
            remark = content.Remark,
            organ = imprint.Organ,
            date = "2026年11月22日",
        }, s_readable);
        using var node = Process.Start(new ProcessStartInfo("node", [script])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetDirectoryName(script),
        })!;
        await node.StandardInput.WriteAsync(task.AsMemory(), cancellationToken);
        node.StandardInput.Close();
        var answer = await node.StandardOutput.ReadToEndAsync(cancellationToken);
        await node.WaitForExitAsync(cancellationToken);
        return node.ExitCode != 0 ? null : JsonDocument.Parse(answer).RootElement.GetProperty("milliseconds").GetDouble();
    }

    /// <summary>tools/bench.sh puts it beside its locked packages; null where they could not be fetched.</summary>
    private static string? PeerScript()
    {
        var script = Path.Combine(Repository.Root, ".cache/bench/typst.mjs");
        return File.Exists(Path.Combine(Repository.Root, ".cache/bench/.lock")) ? script : null;
    }

    private static double Mebibytes(string kind)
    {
        GC.Collect();
        var line = File.ReadLines("/proc/self/status").First(line => line.StartsWith(kind, StringComparison.Ordinal));
        return double.Parse(line.Split(':', 2)[1].Replace("kB", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture) / 1024;
    }
}
