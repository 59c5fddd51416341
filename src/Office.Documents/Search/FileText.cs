using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Office.Documents.Attachments;
using Office.Documents.Importing;

namespace Office.Documents.Search;

/// <summary>
/// The words of an attached file, for the search: .docx, .xlsx, .pptx, .ofd and plain text. Read as they come and no further than
/// is indexed; a file that turns out to be broken gives what stood before that place.
/// </summary>
public static partial class FileText
{
    /// <summary>More of one file is not read.</summary>
    public const int MostCharacters = 40_000;

    private const int MostBytes = 4 * MostCharacters;
    private const long MostInPart = 64 * 1024 * 1024;

    private static readonly XmlReaderSettings s_settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersFromEntities = 0,
        MaxCharactersInDocument = MostInPart,
    };

    /// <summary>Whether a PDF: its words are read elsewhere.</summary>
    public static bool IsPdf(string mediaType) => mediaType == FileKind.Pdf.MediaType;

    /// <summary>Whether an older word processor's file, which is turned into .docx first.</summary>
    public static bool IsOldWord(string mediaType) => mediaType == FileKind.Doc.MediaType;

    /// <summary>The media type of .docx.</summary>
    public static string Docx => FileKind.Docx.MediaType;

    /// <summary>What stands in the file; empty for kinds that hold no words.</summary>
    /// <param name="file">Seekable.</param>
    /// <param name="mediaType">As its bytes were recognised.</param>
    public static string Read(Stream file, string mediaType)
    {
        var text = new StringBuilder();
        try
        {
            if (mediaType == FileKind.Text.MediaType)
            {
                var bytes = new byte[(int)Math.Min(file.Length, MostBytes)];
                file.ReadExactly(bytes);
                text.Append(TextImport.Decode(bytes));
            }
            else if (Place.Of(mediaType) is { } place)
            {
                ReadParts(file, place, text);
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or EndOfStreamException or DecoderFallbackException or ArgumentException)
        {
            // What stood before is kept.
        }

        return text.ToString(0, Math.Min(text.Length, MostCharacters));
    }

    /// <summary>Joins what a page breaks: a line end between ideographs, or between one and a number, is no end of a word.</summary>
    public static string Joined(string text)
    {
        var joined = BrokenLine().Replace(text, "");
        return joined.Length <= MostCharacters ? joined : joined[..MostCharacters];
    }

    private static void ReadParts(Stream file, Place place, StringBuilder text)
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in archive.Entries.Where(entry => place.Part.IsMatch(entry.FullName)).OrderBy(entry => entry.FullName.Length)
            .ThenBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            using var part = entry.Open();
            using var reader = XmlReader.Create(part, s_settings);
            ReadPart(reader, place, text);
            text.Append('\n');
            if (text.Length > MostCharacters)
            {
                return;
            }
        }
    }

    private static void ReadPart(XmlReader reader, Place place, StringBuilder text)
    {
        var isText = false;
        while (text.Length <= MostCharacters && reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    isText = !reader.IsEmptyElement && reader.LocalName == place.Text;
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA when isText:
                    text.Append(reader.Value);
                    break;
                case XmlNodeType.EndElement:
                    isText = false;
                    if (reader.LocalName == place.End)
                    {
                        text.Append('\n');
                    }

                    break;
                default:
                    break;
            }
        }
    }

    [GeneratedRegex(
        @"(?<=[\u2E80-\u9FFF\uFF00-\uFFEF])[ \t]*\r?\n[ \t]*(?=[0-9\u2E80-\u9FFF\uFF00-\uFFEF])|(?<=[0-9])[ \t]*\r?\n[ \t]*(?=[\u2E80-\u9FFF\uFF00-\uFFEF])",
        RegexOptions.CultureInvariant, 2_000)]
    private static partial Regex BrokenLine();

    /// <param name="Part">The parts that hold words.</param>
    /// <param name="Text">The element that holds them.</param>
    /// <param name="End">The element at whose end a paragraph or a cell ends.</param>
    private sealed partial record Place(Regex Part, string Text, string End)
    {
        public static Place? Of(string mediaType) =>
            mediaType == FileKind.Docx.MediaType ? new Place(DocxPart(), "t", "p")
            : mediaType == FileKind.Xlsx.MediaType ? new Place(XlsxPart(), "t", "t")
            : mediaType == FileKind.Pptx.MediaType ? new Place(PptxPart(), "t", "p")
            : mediaType == FileKind.Ofd.MediaType ? new Place(OfdPart(), "TextCode", "Page")
            : null;

        [GeneratedRegex("^word/(document|footnotes|endnotes)[.]xml$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1_000)]
        private static partial Regex DocxPart();

        [GeneratedRegex("^xl/(sharedStrings|worksheets/[^/]+)[.]xml$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1_000)]
        private static partial Regex XlsxPart();

        [GeneratedRegex("^ppt/slides/[^/]+[.]xml$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1_000)]
        private static partial Regex PptxPart();

        [GeneratedRegex("^Doc_[^/]+/Pages/[^/]+/Content[.]xml$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1_000)]
        private static partial Regex OfdPart();
    }
}
