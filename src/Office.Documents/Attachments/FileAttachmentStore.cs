using System.Security.Cryptography;
using Office.Organization.Foundation;

namespace Office.Documents.Attachments;

/// <summary>Attachments as files <c>ab/abcdef…</c>, written beside their place, flushed and then renamed into it.</summary>
internal sealed class FileAttachmentStore(
    AttachmentFolder folder, AttachmentLimits limits, IIdSource ids, TimeProvider clock, IFileScanner scanner) : IAttachmentStore
{
    private const int ChunkSize = 81_920;
    private const int AddressLength = 64;

    /// <summary>ENOSPC and EDQUOT, and Windows' two codes for a full disk.</summary>
    private static readonly int[] s_diskFull = [28, 122, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    private static readonly TimeSpan s_orphanAge = TimeSpan.FromHours(24);

    private string Arriving => Path.Combine(folder.Path, ".arriving");

    public async Task<Outcome<StoredFile>> SaveAsync(Stream upload, string fileName, CancellationToken cancellationToken)
    {
        var name = FileName.Clean(fileName);
        if (name.Length == 0)
        {
            return new AttachmentFault.NameMissing();
        }

        Directory.CreateDirectory(Arriving);
        var arriving = Path.Combine(Arriving, ids.Next().ToString("N"));
        try
        {
            return await TakeInAsync(upload, name, arriving, cancellationToken);
        }
        catch (IOException full) when (s_diskFull.Contains(full.HResult))
        {
            return new FoundationFault.StorageUnavailable();
        }
        finally
        {
            // Already renamed when all went well.
            File.Delete(arriving);
        }
    }

    public Stream? Open(string sha256)
    {
        var path = PathOf(sha256);
        return path is not null && File.Exists(path)
            ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, ChunkSize, useAsync: true)
            : null;
    }

    public async Task<int> CollectOrphansAsync(
        Func<string, CancellationToken, Task<bool>> isNamed, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder.Path))
        {
            return 0;
        }

        var collected = 0;
        var before = clock.GetUtcNow().UtcDateTime - s_orphanAge;
        foreach (var path in Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).ToList())
        {
            var address = Path.GetFileName(path);
            var isUpload = string.Equals(Path.GetDirectoryName(path), Arriving, StringComparison.Ordinal);
            if (File.GetLastWriteTimeUtc(path) >= before || (!isUpload && !string.Equals(PathOf(address), path, StringComparison.Ordinal)))
            {
                continue;
            }

            // Looked at again after the answer: the same bytes may have been uploaded anew in the meantime.
            if ((isUpload || !await isNamed(address, cancellationToken)) && File.GetLastWriteTimeUtc(path) < before)
            {
                File.Delete(path);
                collected++;
            }
        }

        return collected;
    }

    private async Task<Outcome<StoredFile>> TakeInAsync(
        Stream upload, string name, string arriving, CancellationToken cancellationToken)
    {
        string sha256;
        long size;
        FileKind kind;
        await using (var file = new FileStream(arriving, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None))
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            if (!await CopyAsync(upload, file, hash, cancellationToken))
            {
                return new AttachmentFault.TooLarge(name, limits.FileSize / 1024 / 1024);
            }

            size = file.Length;
            if (size == 0)
            {
                return new FileFault.Empty(name);
            }

            var sniffed = Sniffing.Recognise(file, name);
            if (sniffed.Fault is { } refused)
            {
                return refused;
            }

            if (await ScannedAsync(file, name, cancellationToken) is { } harmful)
            {
                return harmful;
            }

            kind = sniffed.Match(found => found, _ => FileKind.Text);
            sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
            file.Flush(flushToDisk: true);
        }

        Place(arriving, sha256);
        return new StoredFile(sha256, name, kind.MediaType, size);
    }

    private async Task<Fault?> ScannedAsync(FileStream file, string name, CancellationToken cancellationToken)
    {
        file.Position = 0;
        var scan = await scanner.ScanAsync(file, cancellationToken);
        return scan.Verdict switch
        {
            ScanVerdict.Infected => new FileFault.Infected(name, scan.Found),
            ScanVerdict.Unavailable => new FileFault.NotScanned(name),
            _ => null,
        };
    }

    /// <summary>False as soon as the limit is passed; what an upload says of its own length is not believed.</summary>
    private async Task<bool> CopyAsync(Stream upload, FileStream file, IncrementalHash hash, CancellationToken cancellationToken)
    {
        var chunk = new byte[ChunkSize];
        long size = 0;
        for (int read; (read = await upload.ReadAsync(chunk, cancellationToken)) > 0;)
        {
            size += read;
            if (size > limits.FileSize)
            {
                return false;
            }

            hash.AppendData(chunk, 0, read);
            await file.WriteAsync(chunk.AsMemory(0, read), cancellationToken);
        }

        return true;
    }

    private void Place(string arriving, string sha256)
    {
        var place = PathOf(sha256)!;
        var shelf = Path.GetDirectoryName(place)!;
        Directory.CreateDirectory(shelf);

        // The same bytes again replace themselves with a fresh time, so that they are not collected before their row commits.
        File.SetLastWriteTimeUtc(arriving, clock.GetUtcNow().UtcDateTime);
        File.Move(arriving, place, overwrite: true);
        DirectorySync.Flush(shelf);
        DirectorySync.Flush(folder.Path);
    }

    /// <summary>Null for anything but an address, so that no name can lead out of the folder.</summary>
    private string? PathOf(string sha256) =>
        sha256.Length == AddressLength && sha256.All(char.IsAsciiHexDigitLower)
            ? Path.Combine(folder.Path, sha256[..2], sha256)
            : null;
}
