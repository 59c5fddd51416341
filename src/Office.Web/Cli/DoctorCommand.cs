using System.Runtime.InteropServices;

namespace Office.Web.Cli;

/// <summary>Looks at the machine and the data directory and says what is missing, one line per finding.</summary>
internal sealed class DoctorCommand : ICliCommand
{
    private const long LowDisk = 1L << 30;

    public string Name => "doctor";

    public string Summary => "look at the machine and the data directory, and say what is missing";

    public IReadOnlyList<CliOption> Options { get; } = [CliOption.Data, CliOption.Json];

    public Task<ExitCode> RunAsync(CliContext context, CancellationToken cancellationToken)
    {
        var data = Path.GetFullPath(context.Arguments.Value(CliOption.Data) ?? "data");
        var findings = new List<Finding>
        {
            new("runtime", Ok: true, $".NET {Environment.Version} on {RuntimeInformation.OSDescription}"),
            DataDirectory(data),
            Disk(data),
        };
        foreach (var finding in findings)
        {
            context.Output.Say($"{(finding.Ok ? "ok     " : "missing")} {finding.Name}: {finding.Sentence}");
            context.Output.Record(finding);
        }

        return Task.FromResult(findings.TrueForAll(finding => finding.Ok) ? ExitCode.Done : ExitCode.Failed);
    }

    private static Finding DataDirectory(string data)
    {
        if (!Directory.Exists(data))
        {
            return new Finding("data", Ok: true, $"{data} is not there yet; the first start makes it");
        }

        try
        {
            var probe = Path.Combine(data, $".doctor-{Environment.ProcessId}");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
            return new Finding("data", Ok: true, $"{data} can be written");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new Finding("data", Ok: false, $"{data} cannot be written: {failure.Message}");
        }
    }

    private static Finding Disk(string data)
    {
        var existing = data;
        while (!Directory.Exists(existing))
        {
            existing = Path.GetDirectoryName(existing) ?? "/";
        }

        var free = new DriveInfo(existing).AvailableFreeSpace;
        return new Finding("disk", Ok: free >= LowDisk, $"{free >> 20} MiB free at {existing}");
    }

    private sealed record Finding(string Name, bool Ok, string Sentence);
}
