using System.Diagnostics;
using System.Text.Json;

namespace Office.Browser.Tests.Hosting;

/// <summary>The built program as a process of its own, over a temporary data directory that goes when it ends.</summary>
public sealed class OfficeProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly ServerLog _log = new();
    private readonly Task _complaints;

    private OfficeProcess(Process process, string data)
    {
        _process = process;
        Data = data;
        _complaints = _log.FollowAsync(process.StandardError);
    }

    public string Data { get; }

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public int ProcessId => _process.Id;

    /// <summary>
    /// Starts the program with a command and its options (without data and address) and returns when it has printed its
    /// address.
    /// </summary>
    public static Task<OfficeProcess> StartAsync(CancellationToken cancellationToken, params IReadOnlyList<string> arguments)
        => StartOverAsync(Directory.CreateTempSubdirectory("office-browser-").FullName, arguments, cancellationToken);

    /// <summary>The same over data that are there already; for a restart after a kill.</summary>
    public static async Task<OfficeProcess> StartOverAsync(
        string data, IReadOnlyList<string> arguments, CancellationToken cancellationToken, string environment = "Production")
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = environment },
        };
        string[] all = [Repository.Program, .. arguments, "--data", data, "--urls", "http://127.0.0.1:0", "--json"];
        foreach (var argument in all)
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        var office = new OfficeProcess(process, data);
        office.Address = await office.ReadAddressAsync(cancellationToken);
        return office;
    }

    /// <summary>Ends the program as a power cut would, and leaves its data.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
        _log.Dispose();
        Directory.Delete(Data, recursive: true);
    }

    private async Task<Uri> ReadAddressAsync(CancellationToken cancellationToken)
    {
        while (await _process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.StartsWith("{\"address\"", StringComparison.Ordinal))
            {
                var address = JsonDocument.Parse(line).RootElement.GetProperty("address").GetString()!;
                // Whatever it prints from here on must not fill the pipe and stop the program.
                _ = _log.FollowAsync(_process.StandardOutput);
                return new Uri(address);
            }

            _log.Take(line);
        }

        await _complaints;
        throw new InvalidOperationException($"The program ended before it listened: {string.Join('\n', ServerLog.SinceTurn())}");
    }
}
