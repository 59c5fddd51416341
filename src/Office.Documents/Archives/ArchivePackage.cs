using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Office.Documents.Inking;
using Office.Organization;

namespace Office.Documents.Archives;

/// <summary>
/// 归档包: a zip that anyone can open without this program: the parts of the item, its metadata (the four entities of DA/T 46-2009),
/// a manifest with digests, the opinions with their signatures, the chain of what was done, and the checks made at filing.
/// </summary>
public static class ArchivePackage
{
    /// <summary>Where the manifest stands.</summary>
    public const string ManifestPath = ArchivePaths.Manifest;

    /// <summary>Where the checks of filing stand.</summary>
    public const string ChecksPath = ArchivePaths.Checks;

    /// <summary>Where the OFD-A stands.</summary>
    public const string LastingPath = ArchivePaths.Lasting;

    /// <summary>Where 处理单 stands.</summary>
    public const string SheetPath = ArchivePaths.Sheet;

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The parts that are not stored files, by their path.</summary>
    public static IReadOnlyDictionary<string, byte[]> Written(PackSource source)
    {
        Dictionary<string, byte[]> parts = new(StringComparer.Ordinal)
        {
            [ArchivePaths.Opinions] = Json(source.SignOffs.Select(signOff => new
            {
                signOff.Step,
                signOff.PrintedName,
                signOff.PrintedTitle,
                Decision = signOff.Decision.ToString(),
                signOff.Opinion,
                signOff.Ink,
                signOff.SignedAt,
                signOff.Payload,
                signOff.Signature,
                signOff.PublicKey,
            })),
            [ArchivePaths.History] = Json(source.History.Select(row => new
            {
                row.Seq,
                row.At,
                row.ActorName,
                row.ActorTitle,
                row.Verb,
                row.Step,
                row.Details,
                row.PrevHash,
                row.Hash,
            })),
            [ArchivePaths.Metadata] = ArchiveMetadata.Write(source),
        };
        if (source.FinalText is { } text)
        {
            parts[ArchivePaths.FinalText] = text;
        }

        AddMarks(parts, source.Marks);
        return parts;
    }

    // Each layer as its kept bytes, whose sha256 the decision names.
    private static void AddMarks(Dictionary<string, byte[]> parts, IReadOnlyList<PageInk> marks)
    {
        if (marks.Count == 0)
        {
            return;
        }

        parts[ArchivePaths.Marks] = Json(marks.Select(ink => new
        {
            ink.Step,
            ink.Name,
            ink.Title,
            ink.OnBehalfOfName,
            ink.TextVersion,
            ink.KeptAt,
            ink.Layer,
            LayerSha256 = Convert.ToHexStringLower(ink.LayerHash),
        }));
    }

    /// <summary>The manifest of these parts.</summary>
    public static byte[] Manifest(ArchiveItem item, IReadOnlyDictionary<string, byte[]> parts) => Json(new
    {
        item.Code,
        Algorithm = "SHA-256",
        Files = parts.OrderBy(part => part.Key, StringComparer.Ordinal).Select(part => new ManifestEntry(
            part.Key, part.Value.Length, Convert.ToHexStringLower(SHA256.HashData(part.Value)))),
    });

    /// <summary>What the checks found, as it lies in the package.</summary>
    public static byte[] WriteChecks(ArchiveItem item, IReadOnlyList<CheckResult> results) => Json(new
    {
        item.Code,
        At = OfficeDay.At(item.FiledAt),
        Results = results.Select(result => new { result.Test, Verdict = result.Verdict.ToString(), result.Why }),
    });

    /// <summary>The whole zip. The same parts and item give the same bytes.</summary>
    public static byte[] Zip(ArchiveItem item, IReadOnlyDictionary<string, byte[]> parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var (path, content) in parts.OrderBy(part => part.Key, StringComparer.Ordinal))
            {
                var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
                entry.LastWriteTime = OfficeDay.At(item.FiledAt);
                using var stream = entry.Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>The parts of a stored zip; null when it cannot be read.</summary>
    public static IReadOnlyDictionary<string, byte[]>? Open(byte[] package)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(package, writable: false), ZipArchiveMode.Read);
            Dictionary<string, byte[]> parts = new(StringComparer.Ordinal);
            foreach (var entry in zip.Entries)
            {
                using var content = new MemoryStream();
                using var stream = entry.Open();
                stream.CopyTo(content);
                parts[entry.FullName] = content.ToArray();
            }

            return parts;
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or NotSupportedException)
        {
            return null;
        }
    }

    internal static byte[] Json(object content) => JsonSerializer.SerializeToUtf8Bytes(content, s_json);

    internal static IReadOnlyList<ManifestEntry> ReadManifest(byte[] manifest)
    {
        using var json = JsonDocument.Parse(manifest);
        return json.RootElement.GetProperty("files").Deserialize<List<ManifestEntry>>(s_json) ?? [];
    }
}

/// <param name="Path">Path in the package.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">Lower-case hex.</param>
internal sealed record ManifestEntry(string Path, long Size, string Sha256);
