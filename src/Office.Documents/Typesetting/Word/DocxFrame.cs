using System.Globalization;
using System.Text;
using Office.Documents.Typesetting.Fonts;
using Office.Documents.Typesetting.Layout;

namespace Office.Documents.Typesetting.Word;

/// <summary>The parts around the text: types, relations, settings, faces, page numbers, and the properties of the file.</summary>
internal static class DocxFrame
{
    public const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    public const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    public const string OddFooter = "rIdOdd", EvenFooter = "rIdEven", FirstFooter = "rIdFirst";

    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    public static string Types(bool hasFirst)
    {
        (string Part, string Type)[] parts =
        [
            ("word/document.xml", MainType + "document.main+xml"), ("word/styles.xml", MainType + "styles+xml"), ("word/settings.xml", MainType + "settings+xml"),
            ("word/fontTable.xml", MainType + "fontTable+xml"), ("word/footer1.xml", MainType + "footer+xml"), ("word/footer2.xml", MainType + "footer+xml"),
            .. hasFirst ? [("word/footer3.xml", MainType + "footer+xml")] : ((string, string)[])[],
            ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        ];
        return Declaration + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"jpg\" ContentType=\"image/jpeg\"/>"
            + string.Concat(parts.Select(p => $"<Override PartName=\"/{p.Part}\" ContentType=\"{p.Type}\"/>")) + "</Types>";
    }

    public static string RootRelations() => Declaration + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + $"<Relationship Id=\"rId1\" Type=\"{Relations}officeDocument\" Target=\"word/document.xml\"/>"
        + "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>";

    public static string DocumentRelations(bool hasFirst, IEnumerable<(string Id, string File)> pictures) =>
        Declaration + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + One("rIdStyles", "styles", "styles.xml") + One("rIdSettings", "settings", "settings.xml") + One("rIdFonts", "fontTable", "fontTable.xml")
        + One(OddFooter, "footer", "footer1.xml") + One(EvenFooter, "footer", "footer2.xml") + (hasFirst ? One(FirstFooter, "footer", "footer3.xml") : "")
        + string.Concat(pictures.Select(p => One(p.Id, "image", p.File))) + "</Relationships>";

    private static string One(string id, string type, string target) => $"<Relationship Id=\"{id}\" Type=\"{Relations}{type}\" Target=\"{target}\"/>";

    public static string Settings() => Declaration + $"<w:settings {Word}><w:evenAndOddHeaders/><w:drawingGridHorizontalSpacing w:val=\"{DocxUnits.Cells(1).ToString(CultureInfo.InvariantCulture)}\"/>"
        + $"<w:drawingGridVerticalSpacing w:val=\"{DocxUnits.Pitch.ToString(CultureInfo.InvariantCulture)}\"/><w:characterSpacingControl w:val=\"compressPunctuation\"/>"
        + "<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/>"
        + "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>";

    public static string Fonts(DocxFaces faces) => Declaration + $"<w:fonts {Word}>" + string.Concat(Enum.GetValues<FontRole>()
        .Select(role => (Name: faces.Of(role), Role: role)).DistinctBy(face => face.Name, StringComparer.Ordinal)
        .Select(face => $"<w:font w:name=\"{Escaped(face.Name)}\"><w:altName w:val=\"{DocxFaces.Otherwise(face.Role)}\"/><w:charset w:val=\"86\"/><w:family w:val=\"auto\"/><w:pitch w:val=\"variable\"/></w:font>")) + "</w:fonts>";

    public static string Properties(string title, string organ, DateTimeOffset at)
    {
        var time = at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return Declaration + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
            + $"<dc:title>{Escaped(title)}</dc:title><dc:creator>{Escaped(organ)}</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">{time}</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">{time}</dcterms:modified></cp:coreProperties>";
    }

    /// <summary>— 1 —: at the right on odd pages, at the left on even ones, one character from the edge (7.5).</summary>
    public static string PageNumber(bool isOdd) => Declaration + $"<w:ftr {Word}><w:p><w:pPr><w:pStyle w:val=\"{DocxStyles.Footer}\"/>"
        + $"{DocxUnits.Indent(left: isOdd ? 0 : 1, right: isOdd ? 1 : 0)}<w:jc w:val=\"{(isOdd ? "right" : "left")}\"/></w:pPr>"
        + "<w:r><w:t xml:space=\"preserve\">— </w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space=\"preserve\"> —</w:t></w:r></w:p></w:ftr>";

    /// <summary>Page one of a letter: no number, and the lower double line 20 mm above the edge (10.1).</summary>
    public static string LetterFooter() => Declaration + $"<w:ftr {Word}><w:p><w:pPr><w:pStyle w:val=\"{DocxStyles.Footer}\"/>"
        + LetterFrame(277) + "<w:pBdr><w:top w:val=\"thinThickSmallGap\" w:sz=\"18\" w:space=\"0\" w:color=\"FF0000\"/></w:pBdr></w:pPr></w:p></w:ftr>";

    /// <summary>A frame of 170 mm at a height of the page, in its middle.</summary>
    public static string LetterFrame(double topMm) => string.Create(
        CultureInfo.InvariantCulture,
        $"<w:framePr w:w=\"{DocxUnits.Twips(170 * PageGrid.Millimetre)}\" w:wrap=\"notBeside\" w:vAnchor=\"page\" w:hAnchor=\"margin\" w:xAlign=\"center\" w:y=\"{DocxUnits.Twips(topMm * PageGrid.Millimetre)}\"/>");

    /// <summary>The page: A4, margins and grid of the standard.</summary>
    /// <param name="isFirst">Whether it names the footers; later sections go on with them.</param>
    /// <param name="isLetter">Whether page one has its own.</param>
    /// <param name="isTurned">Whether it lies across.</param>
    public static string Section(bool isFirst, bool isLetter, bool isTurned)
    {
        var (width, height) = (DocxUnits.Twips(PageGrid.PageWidth), DocxUnits.Twips(PageGrid.PageHeight));
        var (left, top) = (DocxUnits.Twips(PageGrid.Left), DocxUnits.Twips(PageGrid.Top));
        var (right, bottom) = (width - DocxUnits.Twips(PageGrid.Right), height - DocxUnits.Twips(PageGrid.Bottom));
        var footers = isFirst
            ? $"<w:footerReference w:type=\"default\" r:id=\"{OddFooter}\"/><w:footerReference w:type=\"even\" r:id=\"{EvenFooter}\"/>{(isLetter ? $"<w:footerReference w:type=\"first\" r:id=\"{FirstFooter}\"/>" : "")}"
            : "";
        // Turned, the head lies at the left edge of the upright page: the margins go round with the sheet.
        var page = isTurned
            ? $"<w:pgSz w:w=\"{height}\" w:h=\"{width}\" w:orient=\"landscape\"/><w:pgMar w:top=\"{left}\" w:right=\"{top}\" w:bottom=\"{right}\" w:left=\"{bottom}\" w:header=\"851\" w:footer=\"700\" w:gutter=\"0\"/>"
            : $"<w:pgSz w:w=\"{width}\" w:h=\"{height}\"/><w:pgMar w:top=\"{top}\" w:right=\"{right}\" w:bottom=\"{bottom}\" w:left=\"{left}\" w:header=\"851\" w:footer=\"1400\" w:gutter=\"0\"/>";
        return $"<w:sectPr>{footers}{page}{(isLetter && isFirst ? "<w:titlePg/>" : "")}<w:docGrid w:type=\"lines\" w:linePitch=\"{DocxUnits.Pitch}\"/></w:sectPr>";
    }

    private static string Escaped(string text) => new StringBuilder().AppendText(text).ToString();
}
