using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Office.Documents.Attachments;

namespace Office.Web.Features.Files;

/// <summary>
/// Draws pages of a PDF that was not laid out here and reads its text layer, with poppler's programs where the machine has them. The file is a stranger's:
/// two processes at a time, ten seconds each, and none of it on a command line.
/// </summary>
internal sealed class PdfPictures(IAttachmentStore store, TimeProvider clock) : IDisposable
{
    private const string Drawer = "pdftoppm";
    private const string Reader = "pdftotext";
    private const int LargestPicture = 64 * 1024 * 1024;

    private static readonly TimeSpan s_most = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _places = new(2);

    /// <summary>Whether this machine can draw.</summary>
    public static bool IsThere { get; } = Has(Drawer);

    /// <summary>Whether this machine can read the text of a PDF.</summary>
    public static bool ReadsText { get; } = Has(Reader);

    /// <summary>The page as PNG; null where the machine has no such tool, or the file has no such page or cannot be read.</summary>
    public Task<byte[]?> DrawAsync(string sha256, int number, CancellationToken cancellationToken)
    {
        var page = number.ToString(CultureInfo.InvariantCulture);
        return IsThere
            ? RunAsync(sha256, [Drawer, "-png", "-r", "130", "-f", page, "-l", page, "-"], LargestPicture, cancellationToken)
            : Task.FromResult<byte[]?>(null);
    }

    /// <summary>The beginning of the text layer as UTF-8, so many bytes at most; null where there is none to be had.</summary>
    public Task<byte[]?> TextAsync(string sha256, int most, CancellationToken cancellationToken) => ReadsText
        ? RunAsync(sha256, [Reader, "-q", "-enc", "UTF-8", "-", "-"], most, cancellationToken)
        : Task.FromResult<byte[]?>(null);

    public void Dispose() => _places.Dispose();

    private static bool Has(string tool) => Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, tool))) ?? false;

    private async Task<byte[]?> RunAsync(string sha256, string[] line, int most, CancellationToken cancellationToken)
    {
        if (store.Open(sha256) is not { } pdf)
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
                return await RunAsync(pdf, line, most, end.Token);
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

    private static async Task<byte[]?> RunAsync(Stream pdf, string[] line, int most, CancellationToken cancellationToken)
    {
        using var process = Process.Start(new ProcessStartInfo(line[0], line[1..])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        try
        {
            var errors = process.StandardError.ReadToEndAsync(cancellationToken);
            var made = ReadAsync(process.StandardOutput.BaseStream, most, cancellationToken);
            await pdf.CopyToAsync(process.StandardInput.BaseStream, cancellationToken);
            process.StandardInput.Close();
            var (bytes, isWhole) = await made;
            if (!isWhole)
            {
                // Enough was read; whatever else it would say is not waited for.
                return bytes;
            }

            await process.WaitForExitAsync(cancellationToken);
            await errors;
            return process.ExitCode == 0 && bytes.Length > 0 ? bytes : null;
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private static async Task<(byte[] Bytes, bool IsWhole)> ReadAsync(Stream from, int most, CancellationToken cancellationToken)
    {
        using var kept = new MemoryStream();
        var chunk = new byte[81_920];
        for (int read; (read = await from.ReadAsync(chunk, cancellationToken)) > 0;)
        {
            kept.Write(chunk, 0, Math.Min(read, most - (int)kept.Length));
            if (kept.Length == most)
            {
                return (kept.ToArray(), false);
            }
        }

        return (kept.ToArray(), true);
    }
}
