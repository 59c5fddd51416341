using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Office.Documents.Importing;
using Office.Documents.Signatures.Pades;

namespace Office.Documents.Typesetting.Pdf;

/// <summary>The file's metadata: XMP that claims PDF/A and says what the document information says.</summary>
internal static class PdfArchiveMetadata
{
    private static readonly XNamespace s_id = "http://www.aiim.org/pdfa/ns/id/", s_dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace s_xmp = "http://ns.adobe.com/xap/1.0/", s_pdf = "http://ns.adobe.com/pdf/1.3/";

    public static IEnumerable<PdfProblem> Check(PdfFile file, PdfValue.Dictionary catalog)
    {
        if (Xmp(file, catalog) is not { } xmp)
        {
            return [new("xmp", "")];
        }

        List<PdfProblem> problems = [];
        if (Value(xmp, s_id + "part") is not ("2" or "3") || Value(xmp, s_id + "conformance") is not ("B" or "U" or "A"))
        {
            problems.Add(new("pdfa-id", ""));
        }

        var info = file.Follow(file.Trailer["Info"]) as PdfValue.Dictionary;
        Compare("Title", Value(xmp, s_dc + "title"));
        Compare("Author", Value(xmp, s_dc + "creator"));
        Compare("Subject", Value(xmp, s_dc + "description"));
        Compare("Creator", Value(xmp, s_xmp + "CreatorTool"));
        Compare("Producer", Value(xmp, s_pdf + "Producer"));
        Compare("CreationDate", Value(xmp, s_xmp + "CreateDate"));
        Compare("ModDate", Value(xmp, s_xmp + "ModifyDate"));
        return problems;

        void Compare(string entry, string? said)
        {
            if (file.Follow(info?[entry]) is PdfValue.Text text && !Same(entry, Decode(text.Bytes), said))
            {
                problems.Add(new("info-is-xmp", entry));
            }
        }
    }

    /// <summary>The part that the file claims: 2 or 3; 0 for none.</summary>
    public static int PartOf(PdfFile file, PdfValue.Dictionary catalog) =>
        Xmp(file, catalog) is { } xmp && int.TryParse(Value(xmp, s_id + "part"), NumberStyles.None, CultureInfo.InvariantCulture, out var part) ? part : 0;

    private static XDocument? Xmp(PdfFile file, PdfValue.Dictionary catalog) =>
        catalog["Metadata"] is PdfValue.Reference stream && PdfArchiveCheck.Plain(file, stream.Target) is { } bytes
            ? SafeXml.Parse(bytes, ImportLimits.Standard).Match<XDocument?>(xml => xml, _ => null)
            : null;

    /// <summary>A property as an element, the first item of its list, or an attribute.</summary>
    private static string? Value(XDocument xmp, XName name) =>
        xmp.Descendants(name).FirstOrDefault() is { } element
            ? (element.Descendants().FirstOrDefault(e => e.Name.LocalName is "li") ?? element).Value
            : xmp.Descendants().Attributes(name).FirstOrDefault()?.Value;

    private static bool Same(string entry, string info, string? xmp) => entry.EndsWith("Date", StringComparison.Ordinal)
        ? DateOf(info) is { } day && DateTimeOffset.TryParse(xmp, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var said) && said == day
        : string.Equals(info, xmp, StringComparison.Ordinal);

    private static DateTimeOffset? DateOf(string text)
    {
        var plain = text.Replace("D:", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);
        string[] forms = ["yyyyMMddHHmmssZ", "yyyyMMddHHmmsszzz", "yyyyMMddHHmmss"];
        var withZone = plain.Length == 19 ? plain[..17] + ":" + plain[17..] : plain.Replace("Z0000", "Z", StringComparison.Ordinal);
        return DateTimeOffset.TryParseExact(withZone, forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
    }

    private static string Decode(byte[] bytes) =>
        bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2) : Encoding.Latin1.GetString(bytes);
}
