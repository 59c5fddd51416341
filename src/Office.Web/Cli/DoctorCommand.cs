using System.Runtime.InteropServices;
using Office.Documents.Typesetting.Fonts;

namespace Office.Web.Cli;

/// <summary>Looks at the machine and the data directory and says what is missing, one line per finding.</summary>
internal sealed class DoctorCommand : ICliCommand
{
    private const long LowDisk = 1L << 30;

    public string Name => "doctor";

    public string Summary => "look at the machine and the data directory, and say what is missing";

    public IReadOnlyList<CliOption> Options { get; } = [CliOption.Data, CliOption.Json];

    public async Task<ExitCode> RunAsync(CliContext context, CancellationToken cancellationToken)
    {
        var data = Path.GetFullPath(context.Arguments.Value(CliOption.Data) ?? "data");
        var findings = new List<DoctorFinding>
        {
            new("runtime", Ok: true, $".NET {Environment.Version} on {RuntimeInformation.OSDescription}"),
            DataDirectory(data),
            Disk(data),
            Fonts(),
            DoctorPrograms.LibreOffice(),
            DoctorPrograms.Poppler(),
        };
        if (Directory.Exists(data))
        {
            findings.Add(Keys(data));
        }

        // Opening the database would write into the directory; where that fails there is nothing more to learn.
        if (Directory.Exists(data) && findings.TrueForAll(finding => finding.Name != "data" || finding.Ok))
        {
            await using var app = context.Application("--Logging:LogLevel:Default=None");
            findings.Add(await new DoctorStorage(app.Services).LookAsync(cancellationToken));
            findings.Add(await DoctorPrograms.ScannerAsync(app.Services, cancellationToken));
            if (DoctorPrograms.OwnFaces(app.Services) is { } faces)
            {
                findings.Add(faces);
            }
        }

        foreach (var finding in findings)
        {
            context.Output.Say($"{(finding.Ok ? "ok     " : "missing")} {finding.Name}: {finding.Sentence}");
            context.Output.Record(finding);
        }

        return findings.TrueForAll(finding => finding.Ok) ? ExitCode.Done : ExitCode.Failed;
    }

    private static DoctorFinding DataDirectory(string data)
    {
        if (!Directory.Exists(data))
        {
            return new DoctorFinding("data", Ok: true, $"{data} is not there yet; the first start makes it");
        }

        try
        {
            var probe = Path.Combine(data, $".doctor-{Environment.ProcessId}");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
            return new DoctorFinding("data", Ok: true, $"{data} can be written");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new DoctorFinding("data", Ok: false, $"{data} cannot be written: {failure.Message}");
        }
    }

    private static DoctorFinding Disk(string data)
    {
        var existing = data;
        while (!Directory.Exists(existing))
        {
            existing = Path.GetDirectoryName(existing) ?? "/";
        }

        var free = new DriveInfo(existing).AvailableFreeSpace;
        return new DoctorFinding("disk", Ok: free >= LowDisk, $"{free >> 20} MiB free at {existing}");
    }

    private static DoctorFinding Fonts()
    {
        var folder = FontFolder.FindAbove(Directory.GetCurrentDirectory()) ?? FontFolder.FindAbove(AppContext.BaseDirectory);
        return folder is null
            ? new DoctorFinding("fonts", Ok: false, "no faces were found; './office run' fetches them, or set Office:Fonts to a folder of faces")
            : new DoctorFinding("fonts", Ok: true, $"{Directory.EnumerateFiles(folder).Count()} files in {folder}");
    }

    // What lies under keys/ opens sessions, seals and signing keys: nobody but the office's own user may read it.
    private static DoctorFinding Keys(string data)
    {
        const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;
        var keys = Path.Combine(data, "keys");
        if (OperatingSystem.IsWindows() || !Directory.Exists(keys))
        {
            return new DoctorFinding("keys", Ok: true, "nothing to look at yet");
        }

        List<string> open = [];
        foreach (var file in Directory.EnumerateFiles(keys, "*", SearchOption.AllDirectories))
        {
            // A file in a folder that others cannot enter is out of their reach whatever its own mode is.
            var folder = File.GetUnixFileMode(Path.GetDirectoryName(file)!);
            if ((File.GetUnixFileMode(file) & Others) != UnixFileMode.None
                && (folder & (UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != UnixFileMode.None)
            {
                open.Add(file);
            }
        }

        return open is [var first, ..]
            ? new DoctorFinding("keys", Ok: false, $"others may read {open.Count} files of {keys}, for one {Path.GetFileName(first)}: chmod -R go= {keys}")
            : new DoctorFinding("keys", Ok: true, $"only this user may read {keys}");
    }
}
