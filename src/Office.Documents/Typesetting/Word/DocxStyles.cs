using System.Globalization;
using System.Text;
using Office.Documents.Typesetting.Fonts;
using Office.Documents.Typesetting.Layout;

namespace Office.Documents.Typesetting.Word;

/// <summary>The styles of a document: one for each element of GB/T 9704, under the names that clerks know.</summary>
internal static class DocxStyles
{
    public const string Normal = "Normal", Text = "OfficeText", Mark = "OfficeMark", Number = "OfficeNumber", Urgency = "OfficeUrgency", Title = "OfficeTitle",
        TitleNote = "OfficeTitleNote", Recipients = "OfficeRecipients", Attachments = "OfficeAttachments", Signature = "OfficeSignature", Date = "OfficeDate",
        Remark = "OfficeRemark", Annex = "OfficeAnnex", Imprint = "OfficeImprint", Cell = "OfficeCell", Caption = "OfficeCaption", Figure = "OfficeFigure", Footer = "Footer";

    public static string Heading(int level) => string.Create(CultureInfo.InvariantCulture, $"Heading{Math.Clamp(level, 1, 4)}");

    /// <summary>styles.xml.</summary>
    public static string Part(DocxFaces faces)
    {
        var xml = new StringBuilder(DocxFrame.Declaration).Append(CultureInfo.InvariantCulture, $"<w:styles {DocxFrame.Word}>");
        xml.Append(CultureInfo.InvariantCulture, $"<w:docDefaults><w:rPrDefault><w:rPr>{DocxMarkup.FaceOf(faces.Of(FontRole.FangSong))}{DocxMarkup.Size(PageGrid.BodySize)}<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>");
        xml.Append(CultureInfo.InvariantCulture, $"<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"{Normal}\"><w:name w:val=\"Normal\"/><w:qFormat/><w:pPr><w:widowControl w:val=\"0\"/>{Exact(DocxUnits.Pitch)}<w:jc w:val=\"both\"/></w:pPr><w:rPr><w:spacing w:val=\"{DocxUnits.CellSpace}\"/>{DocxMarkup.Size(PageGrid.BodySize)}</w:rPr></w:style>");
        var indent = DocxUnits.Indent(first: 2);
        Append(xml, faces, Text, "公文正文", FontRole.FangSong, indent);
        Append(xml, faces, Heading(1), "heading 1", FontRole.Hei, $"<w:keepNext/>{indent}<w:outlineLvl w:val=\"0\"/>");
        Append(xml, faces, Heading(2), "heading 2", FontRole.Kai, $"<w:keepNext/>{indent}<w:outlineLvl w:val=\"1\"/>");
        Append(xml, faces, Heading(3), "heading 3", FontRole.FangSong, $"{indent}<w:outlineLvl w:val=\"2\"/>");
        Append(xml, faces, Heading(4), "heading 4", FontRole.FangSong, $"{indent}<w:outlineLvl w:val=\"3\"/>");
        Append(xml, faces, Mark, "发文机关标志", FontRole.XiaoBiaoSong, "<w:jc w:val=\"center\"/>", $"<w:color w:val=\"FF0000\"/>{DocxMarkup.Size(HeadParts.MarkSize)}");
        Append(xml, faces, Number, "发文字号", FontRole.FangSong, "<w:jc w:val=\"center\"/>");
        Append(xml, faces, Urgency, "紧急程度", FontRole.Hei, "<w:jc w:val=\"left\"/>");
        Append(xml, faces, Title, "公文标题", FontRole.XiaoBiaoSong, $"{Exact(720)}<w:jc w:val=\"center\"/>", DocxMarkup.Size(PageGrid.TitleSize));
        Append(xml, faces, TitleNote, "公文题注", FontRole.Kai, "<w:jc w:val=\"center\"/>");
        Append(xml, faces, Recipients, "主送机关", FontRole.FangSong, "");
        Append(xml, faces, Attachments, "附件说明", FontRole.FangSong, "<w:jc w:val=\"left\"/>");
        Append(xml, faces, Signature, "发文机关署名", FontRole.FangSong, "<w:keepNext/><w:jc w:val=\"right\"/>");
        Append(xml, faces, Date, "成文日期", FontRole.FangSong, "<w:jc w:val=\"right\"/>");
        Append(xml, faces, Remark, "附注", FontRole.FangSong, indent);
        Append(xml, faces, Annex, "附件序号", FontRole.Hei, "<w:keepNext/><w:pageBreakBefore/><w:jc w:val=\"left\"/>");
        Append(xml, faces, Imprint, "版记", FontRole.FangSong, $"{Exact(520)}<w:jc w:val=\"left\"/>", DocxMarkup.Size(PageGrid.SmallSize));
        Append(xml, faces, Cell, "表格文字", FontRole.FangSong, $"<w:snapToGrid w:val=\"0\"/>{Loose}<w:jc w:val=\"center\"/>", DocxMarkup.Size(12));
        Append(xml, faces, Caption, "图表题", FontRole.FangSong, $"<w:keepNext/>{Loose}<w:jc w:val=\"center\"/>", DocxMarkup.Size(PageGrid.SmallSize));
        Append(xml, faces, Figure, "图片", FontRole.FangSong, $"<w:keepNext/><w:snapToGrid w:val=\"0\"/>{Loose}<w:jc w:val=\"center\"/>");
        Append(xml, faces, Footer, "footer", FontRole.Song, $"<w:snapToGrid w:val=\"0\"/>{Exact(320)}", DocxMarkup.Size(PageGrid.SmallSize));
        return xml.Append("</w:styles>").ToString();
    }

    private static string Loose => "<w:spacing w:before=\"40\" w:after=\"40\" w:line=\"240\" w:lineRule=\"auto\"/>";

    public static string Exact(int twips, int before = 0) => string.Create(
        CultureInfo.InvariantCulture, $"<w:spacing w:before=\"{before}\" w:after=\"0\" w:line=\"{twips}\" w:lineRule=\"exact\"/>");

    private static void Append(StringBuilder xml, DocxFaces faces, string id, string name, FontRole role, string paragraph, string run = "") =>
        xml.Append(
            CultureInfo.InvariantCulture,
            $"<w:style w:type=\"paragraph\"{(name.StartsWith("heading", StringComparison.Ordinal) || name is "footer" ? "" : " w:customStyle=\"1\"")} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"{Normal}\"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{DocxMarkup.FaceOf(faces.Of(role))}{run}</w:rPr></w:style>");
}
