using System.Diagnostics;

namespace Office.Documents.Tests.Typesetting;

/// <summary>Runs a checker that may be installed on the machine.</summary>
internal static class ExternalTool
{
    /// <summary>Exit code and output of a tool on a file; the test is skipped where the tool is not installed.</summary>
    public static async Task<(int Exit, string Output)> RunAsync(string tool, byte[] pdf, params string[] arguments)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator);
        Assert.SkipUnless(folders.Any(f => File.Exists(Path.Combine(f, tool))), $"{tool} is not installed.");
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, pdf, TestContext.Current.CancellationToken);
            using var process = Process.Start(new ProcessStartInfo(tool, [.. arguments, path]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return (process.ExitCode, output + await errors);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
