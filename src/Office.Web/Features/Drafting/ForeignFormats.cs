using System.Diagnostics;
using Office.Documents.Importing;
using Office.Organization.Foundation;

namespace Office.Web.Features.Drafting;

/// <summary>
/// Turns .doc, .wps and .odt into .docx with LibreOffice, where it is installed: one process at a time, with a limit of time and
/// of memory, a profile of its own, no macros and no links out of the file. What it makes is read as any stranger's .docx.
/// </summary>
public sealed partial class ForeignFormats(ILogger<ForeignFormats> log, string? program = null) : IDisposable
{
    private const int MemoryKilobytes = 4 * 1024 * 1024;
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(60);

    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly string? _program = program ?? Find();

    /// <summary>A .docx of the file's text.</summary>
    /// <param name="file">Its bytes.</param>
    /// <param name="kind">As <see cref="ForeignKinds.Of"/> tells it.</param>
    /// <param name="cancellationToken">Ends the wait and the process.</param>
    public async Task<Outcome<byte[]>> ToDocxAsync(byte[] file, string kind, CancellationToken cancellationToken)
    {
        if (_program is null || !File.Exists(_program))
        {
            return new ImportFault.ConverterMissing();
        }

        await _one.WaitAsync(cancellationToken);
        var folder = Directory.CreateTempSubdirectory("office-convert-").FullName;
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, "in." + kind), file, cancellationToken);
            return await RunAsync(folder, kind, cancellationToken);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task<Outcome<byte[]>> RunAsync(string folder, string kind, CancellationToken cancellationToken)
    {
        await WriteProfileAsync(folder, cancellationToken);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(s_longest);
        using var process = Process.Start(Start(folder, kind))!;
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            TookTooLong(log, kind);
            cancellationToken.ThrowIfCancellationRequested();
            return new ImportFault.ConverterFailed();
        }

        var made = new FileInfo(Path.Combine(folder, "out", "in.docx"));
        return made is { Exists: true, Length: > 0 } && made.Length <= ImportLimits.Standard.FileSize
            ? await File.ReadAllBytesAsync(made.FullName, cancellationToken)
            : new ImportFault.ConverterFailed();
    }

    private ProcessStartInfo Start(string folder, string kind)
    {
        // The shell sets the limit of memory and becomes the program.
        var start = new ProcessStartInfo("/bin/sh") { WorkingDirectory = folder, RedirectStandardOutput = false, UseShellExecute = false };
        foreach (var argument in (string[])
        [
            "-c", $"ulimit -v {MemoryKilobytes}; exec \"$0\" \"$@\" >/dev/null 2>&1", _program!, $"-env:UserInstallation=file://{folder}/profile",
            "--headless", "--norestore", "--nologo", "--nolockcheck", "--convert-to", "docx:MS Word 2007 XML", "--outdir", Path.Combine(folder, "out"),
            Path.Combine(folder, "in." + kind),
        ])
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }

    private static async Task WriteProfileAsync(string folder, CancellationToken cancellationToken)
    {
        const string Settings = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
            </oor:items>
            """;
        var profile = Directory.CreateDirectory(Path.Combine(folder, "profile", "user"));
        await File.WriteAllTextAsync(Path.Combine(profile.FullName, "registrymodifications.xcu"), Settings, cancellationToken);
    }

    private static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Append("/usr/lib/libreoffice/program")
        .Select(folder => Path.Combine(folder, "soffice"))
        .FirstOrDefault(path => !OperatingSystem.IsWindows() && File.Exists(path));

    [LoggerMessage(LogLevel.Warning, "LibreOffice was stopped: a .{Kind} took too long")]
    private static partial void TookTooLong(ILogger log, string kind);
}
