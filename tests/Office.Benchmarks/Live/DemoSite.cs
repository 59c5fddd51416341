using System.Diagnostics;
using System.Text.Json;

namespace Office.Benchmarks.Live;

/// <summary>A <see cref="DemoHost"/> as a process, over data that go with it.</summary>
internal sealed class DemoSite : IAsyncDisposable
{
    private static readonly JsonSerializerOptions s_web = new(JsonSerializerDefaults.Web);

    private readonly Process _process;
    private readonly string _data;

    private DemoSite(Process process, string data) => (_process, _data) = (process, data);

    public DemoHost.Opened Opened { get; private set; } = null!;

    public Uri Address => new(Opened.Address);

    public static async Task<DemoSite> StartAsync(int dispatches, CancellationToken cancellationToken)
    {
        var data = Directory.CreateTempSubdirectory("office-bench-").FullName;
        var program = Path.Combine(AppContext.BaseDirectory, "Office.Benchmarks.dll");
        var process = Process.Start(new ProcessStartInfo("dotnet", [program, DemoHost.Argument, data, $"{dispatches}"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var site = new DemoSite(process, data);
        site.Opened = await site.ReadAsync<DemoHost.Opened>(cancellationToken);
        return site;
    }

    public async Task<DemoHost.Signed> SignAsync(CancellationToken cancellationToken)
    {
        await _process.StandardInput.WriteLineAsync("sign".AsMemory(), cancellationToken);
        return await ReadAsync<DemoHost.Signed>(cancellationToken);
    }

    public async Task<DemoHost.Held> MemoryAsync(CancellationToken cancellationToken)
    {
        await _process.StandardInput.WriteLineAsync("memory".AsMemory(), cancellationToken);
        return await ReadAsync<DemoHost.Held>(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    // What the program's log prints in between is no answer.
    private async Task<T> ReadAsync<T>(CancellationToken cancellationToken)
    {
        while (await _process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.StartsWith('{'))
            {
                return JsonSerializer.Deserialize<T>(line, s_web)!;
            }

            await Console.Error.WriteLineAsync(line);
        }

        throw new InvalidOperationException("The office ended; what it said is above.");
    }
}
