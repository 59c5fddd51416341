using System.IO.Compression;
using System.Xml.Linq;
using Office.Documents.Attachments;
using Office.Organization.Foundation;

namespace Office.Documents.Importing;

/// <summary>A docx as a package: finds and reads its parts within the limits, and never follows a link out of it.</summary>
internal sealed class DocxPackage(ZipArchive archive, ImportLimits limits)
{
    private const int RatioMatters = 1024 * 1024;

    private readonly Dictionary<string, ZipArchiveEntry> _entries = [];

    public static Outcome<DocxPackage> Open(byte[] file, ImportLimits limits)
    {
        var stream = new MemoryStream(file, writable: false);
        if (ZipDirectory.CountEntries(stream) is not { } entries)
        {
            return new FileFault.Damaged();
        }

        if (entries > limits.Entries)
        {
            return new ImportFault.Bomb();
        }

        var package = new DocxPackage(new ZipArchive(stream, ZipArchiveMode.Read), limits);
        return package.Refuse() is { } refused ? refused : package;
    }

    public bool Has(string path) => _entries.ContainsKey(path);

    /// <summary>A part as XML; an empty document when the package has no such part.</summary>
    public Outcome<XDocument> Read(string path)
    {
        if (!_entries.TryGetValue(path, out var entry))
        {
            return new XDocument(new XElement("nothing"));
        }

        using var part = entry.Open();
        var bytes = part.ReadAtMost(limits.PartSize);
        return bytes is null ? new ImportFault.Bomb() : SafeXml.Parse(bytes, limits);
    }

    /// <summary>A part as it is; null when the package has none of that name, or it is larger than that.</summary>
    public byte[]? ReadBytes(string path, int most)
    {
        if (!_entries.TryGetValue(path, out var entry))
        {
            return null;
        }

        using var part = entry.Open();
        return part.ReadAtMost(most);
    }

    private Fault? Refuse()
    {
        foreach (var entry in archive.Entries)
        {
            if (entry.IsEncrypted)
            {
                return new FileFault.Encrypted();
            }

            if (entry.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))
            {
                return new FileFault.HasMacros();
            }

            if (entry.Length > RatioMatters && entry.Length / Math.Max(1, entry.CompressedLength) > limits.Ratio)
            {
                return new ImportFault.Bomb();
            }

            _entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }

        return archive.Entries.Sum(entry => entry.Length) > limits.UnpackedSize ? new ImportFault.Bomb() : null;
    }
}
