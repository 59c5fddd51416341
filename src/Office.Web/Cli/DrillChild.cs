using System.Diagnostics;
using System.Text.Json;

namespace Office.Web.Cli;

/// <summary>One run of the load as a process of its own, and what it said before it ended.</summary>
internal sealed class DrillChild : IDisposable
{
    private readonly Process _process;

    private DrillChild(Process process) => _process = process;

    public static async Task<DrillChild> StartAsync(string data, DrillPlan plan)
    {
        // Under 'dotnet Office.Web.dll' the program is the first argument, else this process's own file is it.
        var isHosted = string.Equals(Path.GetFileNameWithoutExtension(Environment.ProcessPath), "dotnet", StringComparison.Ordinal);
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        string[] program = isHosted ? [Path.Combine(AppContext.BaseDirectory, "Office.Web.dll")] : [];
        foreach (var argument in (string[])[.. program, "drill-load", "--data", data])
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start) ?? throw new InvalidOperationException("The load did not start.");
        await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(plan));
        await process.StandardInput.FlushAsync();
        return new DrillChild(process);
    }

    /// <summary>Gives each thing that it says to the listener, until it ends.</summary>
    public async Task<int> ListenAsync(Action<string, string> hear)
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (DrillVoice.Read(line) is var (word, rest))
            {
                hear(word, rest);
            }
        }

        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    /// <summary>Ends it as a power cut would: SIGKILL, between any two instructions.</summary>
    public void Kill()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }
    }

    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }
}
