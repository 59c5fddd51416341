using System.Diagnostics;

namespace Office.Web.Features.Drafting;

/// <summary>The LibreOffice of this machine and how far it can be shut in.</summary>
/// <param name="Path">The program soffice.</param>
/// <param name="SetSid">util-linux's setsid, which keeps its processes together so that they end together; null where it is missing.</param>
/// <param name="Unshare">util-linux's unshare, when this user may take the network away from a program; else null.</param>
public sealed record LibreOfficeProgram(string Path, string? SetSid, string? Unshare)
{
    /// <summary>Whether one LibreOffice is kept for many files; else every file has a process of its own.</summary>
    public bool IsKept => SetSid is not null;

    /// <summary>Looks for it; null when it is not installed.</summary>
    public static LibreOfficeProgram? Find() =>
        !OperatingSystem.IsWindows() && Find("soffice", "/usr/lib/libreoffice/program") is { } path ? At(path) : null;

    /// <summary>The given program with what this machine has to shut it in.</summary>
    public static LibreOfficeProgram At(string path) => new(path, Find("setsid"), Find("unshare") is { } unshare && MayCutOff(unshare) ? unshare : null);

    /// <summary>The command line that runs it without a network where that is possible.</summary>
    internal IEnumerable<string> Command => Unshare is null ? [Path] : [Unshare, "-rn", Path];

    private static string? Find(string name, params string[] also) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(System.IO.Path.PathSeparator).Concat(also)
        .Select(folder => System.IO.Path.Combine(folder, name))
        .FirstOrDefault(File.Exists);

    // Ordinary users may not everywhere: it is tried.
    private static bool MayCutOff(string unshare)
    {
        using var tried = Process.Start(new ProcessStartInfo(unshare, ["-rn", "true"])
        { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true });
        return tried is not null && tried.WaitForExit(TimeSpan.FromSeconds(5)) && tried.ExitCode == 0;
    }
}
