using System.IO.Compression;
using Office.Documents.Importing;
using Office.Organization.Foundation;

namespace Office.Documents.Typesetting.Ofd;

/// <summary>
/// The parts of an OFD by their paths, in the order of the file: what a signer hashes and adds to. A package never changes;
/// <see cref="With"/> makes another one. Paths have no leading slash.
/// </summary>
public sealed class OfdPackage
{
    private const int RatioMatters = 1024 * 1024;
    private static readonly DateTimeOffset s_firstDay = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<KeyValuePair<string, ReadOnlyMemory<byte>>> _parts;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    internal OfdPackage(List<KeyValuePair<string, ReadOnlyMemory<byte>>> parts)
    {
        _parts = parts;
        for (var i = 0; i < parts.Count; i++)
        {
            _places.Add(parts[i].Key, i);
        }
    }

    public IReadOnlyList<KeyValuePair<string, ReadOnlyMemory<byte>>> Parts => _parts;

    public bool Has(string path) => _places.ContainsKey(path);

    /// <summary>The bytes of a part.</summary>
    /// <exception cref="KeyNotFoundException">There is none of that path.</exception>
    public ReadOnlyMemory<byte> Part(string path) => _parts[_places[path]].Value;

    /// <summary>A package with one part added at its end, or replaced where it stands.</summary>
    public OfdPackage With(string path, ReadOnlyMemory<byte> content)
    {
        List<KeyValuePair<string, ReadOnlyMemory<byte>>> parts = [.. _parts];
        if (_places.TryGetValue(path, out var place))
        {
            parts[place] = new(path, content);
        }
        else
        {
            parts.Add(new(path, content));
        }

        return new OfdPackage(parts);
    }

    /// <summary>The file. The same parts and time give the same bytes.</summary>
    /// <param name="packedAt">Stands beside every entry; a zip knows no time before 1980.</param>
    public byte[] ToFile(DateTimeOffset packedAt)
    {
        var time = packedAt.ToUniversalTime();
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in _parts)
            {
                var entry = archive.CreateEntry(path, IsPacked(path) ? CompressionLevel.NoCompression : CompressionLevel.Fastest);
                entry.LastWriteTime = time < s_firstDay ? s_firstDay : time;
                using var stream = entry.Open();
                stream.Write(content.Span);
            }
        }

        return file.ToArray();
    }

    /// <summary>Unpacks a file, within limits, and refuses what could mean two things.</summary>
    public static Outcome<OfdPackage> Open(ReadOnlyMemory<byte> file, OfdLimits? limits = null)
    {
        var within = limits ?? OfdLimits.Standard;
        if (file.Length > within.FileSize)
        {
            return new OfdFault.TooLarge(within.FileSize / 1024 / 1024);
        }

        try
        {
            using var stream = new MemoryStream(file.ToArray(), writable: false);
            return ZipDirectory.CountEntries(stream) is not { } entries ? (file.Span.StartsWith("PK"u8) ? new OfdFault.Damaged() : new OfdFault.NotAnOfd())
                : entries > within.Entries ? new OfdFault.Bomb()
                : Unpack(stream, within);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            return new OfdFault.Damaged();
        }
    }

    private static Outcome<OfdPackage> Unpack(Stream stream, OfdLimits limits)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
        List<KeyValuePair<string, ReadOnlyMemory<byte>>> parts = [];
        // A reader on Windows sees one file where two names differ in case alone.
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        var left = limits.UnpackedSize;
        foreach (var entry in archive.Entries)
        {
            var name = entry.FullName.TrimStart('/');
            if (name.EndsWith('/') && entry.Length == 0)
            {
                continue;
            }

            if (entry.IsEncrypted)
            {
                return new OfdFault.Encrypted();
            }

            if (!IsSafe(name) || !names.Add(name))
            {
                return new OfdFault.NameUnsafe(entry.FullName);
            }

            if ((entry.Length > RatioMatters && entry.Length / Math.Max(1, entry.CompressedLength) > limits.Ratio) || Read(entry, (int)Math.Min(left, limits.PartSize)) is not { } content)
            {
                return new OfdFault.Bomb();
            }

            if (content.Length != entry.Length)
            {
                return new OfdFault.Damaged();
            }

            left -= content.Length;
            parts.Add(new(name, content));
        }

        var package = new OfdPackage(parts);
        return package.Has(OfdParts.Root) ? package : new OfdFault.NotAnOfd();
    }

    private static byte[]? Read(ZipArchiveEntry entry, int limit)
    {
        using var content = entry.Open();
        return content.ReadAtMost(limit);
    }

    private static bool IsSafe(string name) =>
        name.Length is > 0 and < 1000 && !name.Contains('\\', StringComparison.Ordinal) && !name.Contains(':', StringComparison.Ordinal)
        && !name.Any(char.IsControl) && name.Split('/').All(part => part is not ("" or "." or ".."));

    private static bool IsPacked(string path) => Path.GetExtension(path) is ".png" or ".jpg";
}
