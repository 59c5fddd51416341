using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Office.Documents.Attachments;

namespace Office.Web.Features.Files;

/// <summary>
/// Draws pages of a PDF that was not laid out here, with poppler's pdftoppm where the machine has it. The file is a stranger's:
/// two processes at a time, ten seconds each, and none of it on a command line.
/// </summary>
internal sealed class PdfPictures(IAttachmentStore store, TimeProvider clock) : IDisposable
{
    private const string Tool = "pdftoppm";

    private static readonly TimeSpan s_most = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _places = new(2);

    /// <summary>Whether this machine can draw.</summary>
    public static bool IsThere { get; } = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, Tool))) ?? false;

    /// <summary>The page as PNG; null where the machine has no such tool, or the file has no such page or cannot be read.</summary>
    public async Task<byte[]?> DrawAsync(string sha256, int number, CancellationToken cancellationToken)
    {
        if (!IsThere || store.Open(sha256) is not { } pdf)
        {
            return null;
        }

        await using (pdf)
        {
            await _places.WaitAsync(cancellationToken);
            using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            using var late = clock.CreateTimer(_ => end.Cancel(), null, s_most, Timeout.InfiniteTimeSpan);
            try
            {
                return await RunAsync(pdf, number.ToString(CultureInfo.InvariantCulture), end.Token);
            }
            catch (Exception unread) when (unread is Win32Exception or IOException
                || (unread is OperationCanceledException && !cancellationToken.IsCancellationRequested))
            {
                return null;
            }
            finally
            {
                _places.Release();
            }
        }
    }

    public void Dispose() => _places.Dispose();

    private static async Task<byte[]?> RunAsync(Stream pdf, string page, CancellationToken cancellationToken)
    {
        using var process = Process.Start(new ProcessStartInfo(Tool, ["-png", "-r", "130", "-f", page, "-l", page, "-"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        try
        {
            var errors = process.StandardError.ReadToEndAsync(cancellationToken);
            using var picture = new MemoryStream();
            var drawn = process.StandardOutput.BaseStream.CopyToAsync(picture, cancellationToken);
            await pdf.CopyToAsync(process.StandardInput.BaseStream, cancellationToken);
            process.StandardInput.Close();
            await drawn;
            await process.WaitForExitAsync(cancellationToken);
            await errors;
            return process.ExitCode == 0 && picture.Length > 0 ? picture.ToArray() : null;
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
