using System.Diagnostics;
using System.Text.Json;

namespace Office.Benchmarks.Figures;

/// <summary>
/// From the start of the process to the first whole page, and the memory it then holds, with the demo city already in its
/// data: what somebody waits for after a restart.
/// </summary>
internal sealed class ProcessStart : IFigure, IDisposable
{
    private const double StartBudget = 5_000;
    private const double MemoryBudget = 350;

    private readonly string _data = Directory.CreateTempSubdirectory("office-bench-").FullName;
    private bool _isSeeded;

    public string Name => "process-start";

    public async Task<IReadOnlyList<Measurement>> MeasureAsync(CancellationToken cancellationToken)
    {
        if (!_isSeeded)
        {
            // The first start brings the demo city in; it is paid once in an installation's life and not measured.
            await StartAsync(cancellationToken);
            _isSeeded = true;
        }

        var (milliseconds, mebibytes) = await StartAsync(cancellationToken);
        return
        [
            new("process-start.first-page", milliseconds, "ms", StartBudget, "process start to first page, demo city, SQLite"),
            new("process-start.memory", mebibytes, "MiB", MemoryBudget, "resident set after the first page"),
        ];
    }

    public void Dispose() => Directory.Delete(_data, recursive: true);

    private async Task<(double Milliseconds, double Mebibytes)> StartAsync(CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true };
        string[] arguments = [ProgramPath(), "run", "--data", _data, "--urls", "http://127.0.0.1:0", "--json"];
        Array.ForEach(arguments, start.ArgumentList.Add);
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        try
        {
            using var client = new HttpClient { BaseAddress = await ReadAddressAsync(process, cancellationToken) };
            using var page = await client.GetAsync(new Uri("/", UriKind.Relative), cancellationToken);
            page.EnsureSuccessStatusCode();
            var waited = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            process.Refresh();
            return (waited, process.WorkingSet64 / 1024.0 / 1024.0);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(cancellationToken);
        }
    }

    private static async Task<Uri> ReadAddressAsync(Process process, CancellationToken cancellationToken)
    {
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.StartsWith("{\"address\"", StringComparison.Ordinal))
            {
                return new Uri(JsonDocument.Parse(line).RootElement.GetProperty("address").GetString()!);
            }
        }

        throw new InvalidOperationException("The program ended before it listened; what it said is above.");
    }

    private static string ProgramPath() => Path.Combine(AppContext.BaseDirectory, "../../Office.Web/release/Office.Web.dll");
}
