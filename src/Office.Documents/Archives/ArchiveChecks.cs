using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Office.Documents.Attachments;
using Office.Documents.Content;
using Office.Documents.Signatures;
using Office.Documents.Signatures.Pades;
using Office.Documents.Typesetting.Ofd;
using static Office.Documents.Archives.CheckVerdict;

namespace Office.Documents.Archives;

/// <summary>
/// 四性检测 (真实性、完整性、可用性、安全性; DA/T 70-2018) over the parts of a package, as eight tests: A1 digests as registered, A2 signatures,
/// A3 metadata, A4 files as in the manifest, A5 formats that last, A6 no encryption, A7 nothing harmful, A8 readable text.
/// </summary>
public static class ArchiveChecks
{
    /// <param name="item">What the register says.</param>
    /// <param name="parts">The parts of the package; null when it is missing or cannot be opened.</param>
    /// <param name="isAsRegistered">Whether the digests that the register knows are those of the bytes.</param>
    /// <param name="scan">What the virus scanner said of the parts; null when none was asked.</param>
    public static IReadOnlyList<CheckResult> Of(
        ArchiveItem item, IReadOnlyDictionary<string, byte[]>? parts, bool isAsRegistered, ScanResult? scan = null) => parts is null
        ? [.. Enumerable.Range(1, 8).Select(test => new CheckResult($"A{test}", Failed, "package-unreadable"))]
        :
        [
            isAsRegistered ? new("A1", Passed, "digests") : new("A1", Failed, "digest-differs"),
            Signatures(parts),
            ArchiveMetadata.WrongIn(parts.GetValueOrDefault(ArchivePaths.Metadata, []), item) is { } wrong
                ? new("A3", Failed, $"metadata-differs:{wrong}")
                : new("A3", Passed, "metadata"),
            Manifest(parts),
            Formats(parts),
            SafetyChecks.Encryption(parts),
            SafetyChecks.Harm(parts, scan),
            Text(item, parts),
        ];

    private static CheckResult Signatures(IReadOnlyDictionary<string, byte[]> parts)
    {
        try
        {
            if (!parts.TryGetValue(ArchivePaths.Original, out var original) || !PadesReader.Verify(original).IsIntact)
            {
                return new("A2", Failed, "seal");
            }

            using var opinions = JsonDocument.Parse(parts[ArchivePaths.Opinions]);
            var broken = opinions.RootElement.EnumerateArray().Any(opinion => !SignatureCheck.Verify(
                opinion.GetProperty("payload").GetBytesFromBase64(),
                opinion.GetProperty("signature").GetBytesFromBase64(),
                opinion.GetProperty("publicKey").GetBytesFromBase64()));
            return broken ? new("A2", Failed, "opinion-signature") : new("A2", Passed, "signatures");
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or JsonException or KeyNotFoundException or FormatException or InvalidOperationException)
        {
            return new("A2", Failed, "seal");
        }
    }

    private static CheckResult Manifest(IReadOnlyDictionary<string, byte[]> parts)
    {
        try
        {
            var entries = ArchivePackage.ReadManifest(parts.GetValueOrDefault(ArchivePaths.Manifest, []));
            var named = entries.Select(entry => entry.Path).ToHashSet(StringComparer.Ordinal);
            if (parts.Keys.FirstOrDefault(path => path is not (ArchivePaths.Manifest or ArchivePaths.Checks) && !named.Contains(path)) is { } extra)
            {
                return new("A4", Failed, $"file-extra:{extra}");
            }

            var wrong = entries.FirstOrDefault(entry => !parts.TryGetValue(entry.Path, out var content)
                || content.Length != entry.Size
                || Convert.ToHexStringLower(SHA256.HashData(content)) != entry.Sha256);
            return wrong is null ? new("A4", Passed, "files") : new("A4", Failed, $"file-differs:{wrong.Path}");
        }
        catch (Exception unreadable) when (unreadable is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return new("A4", Failed, "manifest-unreadable");
        }
    }

    private static CheckResult Formats(IReadOnlyDictionary<string, byte[]> parts)
    {
        if (!parts.TryGetValue(ArchivePaths.Lasting, out var ofd))
        {
            // What arrived is kept as it came; whether it is PDF/A its sender must say.
            return new("A5", NotMade, "format-as-arrived");
        }

        var opened = OfdPackage.Open(ofd);
        if (opened.Fault is { } fault)
        {
            return new("A5", Failed, $"format-wrong:{fault.Code}");
        }

        return OfdArchiveCheck.Of(opened.Value) is [var problem, ..] ? new("A5", Failed, $"format-wrong:{problem.Rule}") : new("A5", Passed, "format");
    }

    private static CheckResult Text(ArchiveItem item, IReadOnlyDictionary<string, byte[]> parts)
    {
        if (!parts.TryGetValue(ArchivePaths.FinalText, out var canonical))
        {
            return new("A8", NotMade, "text-as-arrived");
        }

        try
        {
            var content = CanonicalContent.Read(canonical).Content;
            return content.Title.StartsWith(item.Title, StringComparison.Ordinal) && content.Body.Any(block => block.AllTexts().Any(text => text.Length > 0))
                ? new("A8", Passed, "text")
                : new("A8", Failed, "text-differs");
        }
        catch (InvalidDataException)
        {
            return new("A8", Failed, "text-unreadable");
        }
    }
}

/// <summary>The tests of 安全性.</summary>
internal static class SafetyChecks
{
    private static readonly byte[] s_encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");

    public static CheckResult Encryption(IReadOnlyDictionary<string, byte[]> parts) =>
        parts.FirstOrDefault(part => Holds(part.Value, "%PDF-"u8, 1_024) ? Holds(part.Value, "/Encrypt"u8) : Holds(part.Value, s_encrypted)).Key is { } path
            ? new("A6", Failed, $"encrypted:{path}")
            : new("A6", Passed, "not-encrypted");

    // What can act by itself is looked for here; where no scanner looked for viruses, that is said.
    public static CheckResult Harm(IReadOnlyDictionary<string, byte[]> parts, ScanResult? scan) => scan?.Verdict is ScanVerdict.Infected
        ? new("A7", Failed, $"infected:{scan.Found}")
        : parts.FirstOrDefault(part => Holds(part.Value, "vbaProject.bin"u8)
            || (Holds(part.Value, "%PDF-"u8, 1_024) && (Holds(part.Value, "/JavaScript"u8) || Holds(part.Value, "/Launch"u8)))).Key is { } path
            ? new("A7", Failed, $"active:{path}")
            : scan?.Verdict is ScanVerdict.Clean ? new("A7", Passed, "no-virus") : new("A7", NotMade, "no-scanner");

    private static bool Holds(byte[] content, ReadOnlySpan<byte> wanted, int within = int.MaxValue) =>
        content.AsSpan(0, Math.Min(content.Length, within)).IndexOf(wanted) >= 0;
}
