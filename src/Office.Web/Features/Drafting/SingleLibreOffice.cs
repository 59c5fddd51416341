using System.Diagnostics;
using System.Globalization;

namespace Office.Web.Features.Drafting;

/// <summary>A LibreOffice for one file, where none can be kept: a second or more a file, with the same limits.</summary>
internal static class SingleLibreOffice
{
    /// <summary>Turns a file into .docx in the folder out beside it, as far as it can.</summary>
    public static async Task ConvertAsync(
        LibreOfficeProgram program, LibreOfficeLimits limits, string file, CancellationToken cancellationToken)
    {
        var folder = Path.GetDirectoryName(file)!;
        var profile = await LibreOfficeProfile.WriteAsync(folder, cancellationToken);
        var kilobytes = (limits.AddressSpace >> 10).ToString(CultureInfo.InvariantCulture);
        // The shell sets the limit of memory and becomes the program.
        var start = new ProcessStartInfo(
            "/bin/sh",
            [
                "-c", """ulimit -v "$1"; shift; exec "$@" >/dev/null 2>&1""", "sh", kilobytes, .. program.Command, "-env:UserInstallation=" + profile,
                "--headless", "--norestore", "--nologo", "--nolockcheck", "--convert-to", "docx:MS Word 2007 XML",
                "--outdir", Path.Combine(folder, "out"), file,
            ])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        try
        {
            await process.WaitForExitAsync(cancellationToken);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
