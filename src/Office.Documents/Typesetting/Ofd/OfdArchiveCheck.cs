using System.Buffers.Binary;
using System.Xml.Linq;

namespace Office.Documents.Typesetting.Ofd;

/// <summary>
/// Looks whether a file keeps the bans of OFD-A (GB/T 42133-2022, as far as they are known to us): nothing that a reader of later
/// years might not understand, nothing outside of the package. Our own list of rules, no certificate.
/// </summary>
public static class OfdArchiveCheck
{
    private const int MostNesting = 3;

    /// <summary>What is against the rules; empty when nothing is.</summary>
    public static IReadOnlyList<OfdProblem> Of(OfdPackage package)
    {
        var read = OfdDocument.Read(package);
        return read.Fault is { } fault
            ? [new("readable", fault.Code)]
            : [.. Document(package, read.Value), .. Objects(package), .. Pictures(package, read.Value), .. OfdCheck.Of(package)];
    }

    private static IEnumerable<OfdProblem> Document(OfdPackage package, OfdDocument document)
    {
        if (document.DocType is not "OFD-A")
        {
            yield return new("doc-type", document.DocType);
        }

        // 6.2.2, 6.9, 6.12, 6.16: rights, views, extensions, encryption.
        foreach (var banned in OfdCheck.Elements(package, "Permissions", "VPreferences", "Extensions", "Extension", "Encryptions", "DecryptSeed"))
        {
            yield return new("banned-element", banned.Name.LocalName);
        }

        foreach (var action in OfdCheck.Elements(package, "URI", "GotoA", "Sound", "Movie"))
        {
            yield return new("action", action.Name.LocalName);
        }

        foreach (var space in OfdCheck.Elements(package, "ColorSpace").Where(e => ((string?)e.Attribute("Type"))?.ToUpperInvariant() is not ("GRAY" or "RGB" or "CMYK")))
        {
            yield return new("colour-space", (string?)space.Attribute("Type") ?? "");
        }

        foreach (var font in document.Fonts.Where(f => f.Path is not null && !IsSubset(package.Part(f.Path).Span)))
        {
            yield return new("font-tables", font.Name);
        }
    }

    private static IEnumerable<OfdProblem> Objects(OfdPackage package)
    {
        foreach (var block in OfdCheck.Elements(package, "PageBlock").Where(e => e.Ancestors().Count(a => a.Name.LocalName is "PageBlock") >= MostNesting))
        {
            yield return new("page-block-nesting", (string?)block.Attribute("ID") ?? "");
        }

        foreach (var text in OfdCheck.Elements(package, "TextObject").Where(e => e.Attribute("Size") is null))
        {
            yield return new("text-size", (string?)text.Attribute("ID") ?? "");
        }

        foreach (var stroke in OfdCheck.Elements(package, "TextObject", "PathObject").Where(IsDecoratedWithoutStroke))
        {
            yield return new("stroke-attributes", (string?)stroke.Attribute("ID") ?? "");
        }

        foreach (var medium in OfdCheck.Elements(package, "MultiMedia").Where(e => (string?)e.Attribute("Type") is not "Image"))
        {
            yield return new("audio-video", (string?)medium.Attribute("ID") ?? "");
        }

        foreach (var image in OfdCheck.Elements(package, "ImageObject").Where(e => (string?)e.Attribute("Interpolate") is "true"))
        {
            yield return new("interpolate", (string?)image.Attribute("ID") ?? "");
        }
    }

    private static bool IsDecoratedWithoutStroke(XElement element) =>
        (string?)element.Attribute("Stroke") is "false" && element.Attributes().Any(a => a.Name.LocalName is "LineWidth" or "Cap" or "Join" or "DashPattern" or "DashOffset");

    private static IEnumerable<OfdProblem> Pictures(OfdPackage package, OfdDocument document) =>
        document.Pictures.Values.Where(path => !IsKnown(package.Part(path).Span)).Select(path => new OfdProblem("picture-format", path));

    /// <summary>BMP, JPEG, PNG, TIFF, JPEG 2000 or JBIG2, by their first bytes.</summary>
    private static bool IsKnown(ReadOnlySpan<byte> file) =>
        file.StartsWith("BM"u8) || file is [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, ..]
        || file.StartsWith("II*\0"u8) || file.StartsWith("MM\0*"u8) || file is [0, 0, 0, 0x0C, (byte)'j', (byte)'P', ..] or [0xFF, 0x4F, ..] or [0x97, (byte)'J', (byte)'B', (byte)'2', ..];

    /// <summary>6.2.6: a font file with the tables that a later reader needs; cubic outlines stand in CFF instead of glyf and loca.</summary>
    private static bool IsSubset(ReadOnlySpan<byte> font)
    {
        if (font.Length < 12)
        {
            return false;
        }

        var tables = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(font[4..]) && 28 + (16 * i) <= font.Length; i++)
        {
            tables.Add(System.Text.Encoding.ASCII.GetString(font.Slice(12 + (16 * i), 4)));
        }

        return tables.IsSupersetOf(["cmap", "head", "hhea", "hmtx", "maxp", "name", "OS/2", "post"]) && (tables.Contains("CFF ") || tables.IsSupersetOf(["glyf", "loca"]));
    }
}
