using Office.Documents.Importing;
using Office.Organization.Foundation;

namespace Office.Web.Features.Drafting;

/// <summary>
/// Turns .doc, .wps and .odt into .docx with LibreOffice, where it is installed. One is started with the first file and kept for
/// those that follow; a fresh one takes its place after some files, when it has grown, and when it hangs. It has a profile of its
/// own, no network where that can be taken away, no macros and no links. What it makes is read as any stranger's .docx.
/// </summary>
public sealed partial class ForeignFormats(ILogger<ForeignFormats> log, LibreOfficeProgram? program = null, LibreOfficeLimits? limits = null)
    : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly Lazy<LibreOfficeProgram?> _program = new(() => program ?? LibreOfficeProgram.Find());
    private readonly LibreOfficeLimits _limits = limits ?? new LibreOfficeLimits();
    private KeptLibreOffice? _kept;
    private int _waiting;

    /// <summary>The processes that are kept, by their session; null while there are none.</summary>
    internal int? Session => _kept?.Session;

    /// <summary>A .docx of the file's text.</summary>
    /// <param name="file">Its bytes.</param>
    /// <param name="kind">As <see cref="ForeignKinds.Of"/> tells it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Outcome<byte[]>> ToDocxAsync(byte[] file, string kind, CancellationToken cancellationToken)
    {
        if (_program.Value is not { } office || !File.Exists(office.Path))
        {
            return new ImportFault.ConverterMissing();
        }

        if (Interlocked.Increment(ref _waiting) > _limits.Waiting + 1)
        {
            Interlocked.Decrement(ref _waiting);
            return new ImportFault.ConverterBusy();
        }

        try
        {
            await _one.WaitAsync(cancellationToken);
            try
            {
                return await ConvertAsync(office, file, kind, cancellationToken);
            }
            finally
            {
                _one.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    public void Dispose()
    {
        _kept?.Dispose();
        _one.Dispose();
    }

    private async Task<Outcome<byte[]>> ConvertAsync(LibreOfficeProgram office, byte[] file, string kind, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("office-convert-").FullName;
        try
        {
            var source = Path.Combine(folder, "in." + kind);
            await File.WriteAllBytesAsync(source, file, cancellationToken);
            if (!await RunAsync(office, source, kind, cancellationToken))
            {
                return new ImportFault.ConverterFailed();
            }

            var made = new FileInfo(Path.Combine(folder, "out", "in.docx"));
            return made is { Exists: true, Length: > 0 } && made.Length <= ImportLimits.Standard.FileSize
                ? await File.ReadAllBytesAsync(made.FullName, cancellationToken)
                : new ImportFault.ConverterFailed();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task<bool> RunAsync(LibreOfficeProgram office, string source, string kind, CancellationToken cancellationToken)
    {
        if (office.IsKept)
        {
            _kept ??= await KeptLibreOffice.StartAsync(office, _limits, cancellationToken);
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_limits.Longest);
        try
        {
            if (_kept is null || !await KeptAsync(_kept, source, limit.Token))
            {
                await SingleLibreOffice.ConvertAsync(office, _limits, source, limit.Token);
            }

            return true;
        }
        catch (OperationCanceledException)
        {
            // Whoever is at a file that nobody waits for any more is of no use to the next one.
            Drop();
            cancellationToken.ThrowIfCancellationRequested();
            TookTooLong(log, kind);
            return false;
        }
    }

    // A file at which the kept one dies, or before which it died, is read once more alone: then only the file can be to blame.
    private async Task<bool> KeptAsync(KeptLibreOffice kept, string source, CancellationToken cancellationToken)
    {
        var isDone = await kept.ConvertAsync(source, cancellationToken);
        if (!isDone || kept.Files >= _limits.Files || kept.Resident() > _limits.Resident)
        {
            Replaced(log, kept.Files, isDone);
            Drop();
        }

        return isDone;
    }

    private void Drop()
    {
        _kept?.Dispose();
        _kept = null;
    }

    [LoggerMessage(LogLevel.Warning, "LibreOffice was stopped: a .{Kind} took too long")]
    private static partial void TookTooLong(ILogger log, string kind);

    [LoggerMessage(LogLevel.Information, "LibreOffice gives way to a fresh one after {Files} files (the last one done: {IsDone})")]
    private static partial void Replaced(ILogger log, int files, bool isDone);
}
