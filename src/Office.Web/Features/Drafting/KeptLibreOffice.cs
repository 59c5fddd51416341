using System.Diagnostics;
using System.Globalization;

namespace Office.Web.Features.Drafting;

/// <summary>
/// One LibreOffice that stays: it starts with a profile of its own in a folder of its own, takes file after file, and ends with all
/// its processes when it is disposed of or when the office itself is gone.
/// </summary>
internal sealed class KeptLibreOffice : IDisposable
{
    // The shell waits for its own input to end, which also happens when the office is killed, and takes the whole session with it.
    private const string Keeper = """ulimit -v "$1"; shift; "$@" </dev/null >/dev/null 2>&1 & read -r _; kill -9 0""";
    private static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan s_longestStart = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private readonly string _folder;
    private readonly string _profile;
    private string _pipe = "";

    private KeptLibreOffice(Process process, string folder, string profile) => (_process, _folder, _profile) = (process, folder, profile);

    /// <summary>How many files it was given.</summary>
    public int Files { get; private set; }

    /// <summary>The session of its processes.</summary>
    public int Session => _process.Id;

    /// <summary>Starts one and waits until it takes files; null when it does not come up.</summary>
    public static async Task<KeptLibreOffice?> StartAsync(LibreOfficeProgram program, LibreOfficeLimits limits, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("office-libreoffice-").FullName;
        var profile = await LibreOfficeProfile.WriteAsync(folder, cancellationToken);
        // With no document open it would end after the first file: this one stays open.
        var open = Path.Combine(folder, "open.txt");
        await File.WriteAllTextAsync(open, "", cancellationToken);
        var kilobytes = (limits.AddressSpace >> 10).ToString(CultureInfo.InvariantCulture);
        var start = new ProcessStartInfo(
            program.SetSid!,
            [
                "/bin/sh", "-c", Keeper, "sh", kilobytes, .. program.Command, "-env:UserInstallation=" + profile,
                "--headless", "--norestore", "--nologo", "--nolockcheck", open,
            ])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        (start.Environment["HOME"], start.Environment["TMPDIR"]) = (folder, folder);
        var kept = new KeptLibreOffice(Process.Start(start)!, folder, profile);
        try
        {
            if (await kept.IsUpAsync(cancellationToken))
            {
                return kept;
            }
        }
        catch (OperationCanceledException)
        {
            kept.Dispose();
            throw;
        }

        kept.Dispose();
        return null;
    }

    /// <summary>Turns a file into .docx in the folder out beside it.</summary>
    /// <returns>False when this LibreOffice is of no more use; a file that it cannot read is true and makes nothing.</returns>
    public async Task<bool> ConvertAsync(string file, CancellationToken cancellationToken)
    {
        Files++;
        var folder = Path.GetDirectoryName(file)!;
        return await LibreOfficePipe.SendAsync(
            _pipe,
            folder,
            ["--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", Path.Combine(folder, "out"), "file://" + file],
            cancellationToken);
    }

    /// <summary>Bytes that all its processes have in memory.</summary>
    public long Resident() => Directory.EnumerateDirectories("/proc").Sum(ResidentOf);

    public void Dispose()
    {
        try
        {
            _process.StandardInput.Close();
            if (!_process.WaitForExit(TimeSpan.FromSeconds(2)))
            {
                _process.Kill(entireProcessTree: true);
            }
        }
        catch (IOException)
        {
            // The keeper is gone already.
        }

        _process.Dispose();
        if (_pipe.Length > 0)
        {
            File.Delete(_pipe);
        }

        Directory.Delete(_folder, recursive: true);
    }

    // With a new profile it starts, ends and starts again: only its answer says that it is there.
    private async Task<bool> IsUpAsync(CancellationToken cancellationToken)
    {
        for (var started = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(started) < s_longestStart;)
        {
            if (LibreOfficePipe.Find(_profile) is { } pipe && await LibreOfficePipe.IsReadyAsync(_pipe = pipe, cancellationToken))
            {
                return true;
            }

            await Task.Delay(s_look, cancellationToken);
        }

        return false;
    }

    private long ResidentOf(string process)
    {
        try
        {
            var line = File.ReadAllText(Path.Combine(process, "stat"));
            // Behind the name in brackets: the session is the fourth field, the pages in memory the twenty-second.
            var fields = line[(line.LastIndexOf(')') + 2)..].Split(' ');
            return fields[3] == Session.ToString(CultureInfo.InvariantCulture)
                ? long.Parse(fields[21], CultureInfo.InvariantCulture) * Environment.SystemPageSize
                : 0;
        }
        // Not a process, or gone meanwhile.
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
