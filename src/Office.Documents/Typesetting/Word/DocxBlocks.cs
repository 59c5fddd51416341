using System.Globalization;
using System.Text;
using Office.Documents.Content;
using Office.Documents.Typesetting.Fonts;
using Office.Documents.Typesetting.Images;
using Office.Documents.Typesetting.Layout;

namespace Office.Documents.Typesetting.Word;

/// <summary>Writes the blocks of a body: paragraphs, headings, tables, pictures.</summary>
/// <param name="markup">Where to.</param>
/// <param name="isLetter">Whether page one of the document has a foot of its own.</param>
internal sealed class DocxBlocks(DocxMarkup markup, bool isLetter)
{
    private readonly List<(PictureImage Image, string File)> _pictures = [];
    private bool _isFirstSection = true;

    public IReadOnlyList<(PictureImage Image, string File)> Pictures => _pictures;

    public static string RelationOf(int picture) => string.Create(CultureInfo.InvariantCulture, $"rIdPicture{picture + 1}");

    /// <param name="blocks">What is written.</param>
    /// <param name="keepsLast">Whether the last paragraph stays with what follows: a signature never stands alone on a page (7.3.5.5).</param>
    public void Write(IReadOnlyList<Block> blocks, bool keepsLast)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var keep = keepsLast && i == blocks.Count - 1 ? "<w:keepNext/>" : "";
            switch (blocks[i])
            {
                case Table { Rows.Count: > 0, IsLandscape: true } table:
                    // A sheet across is a section of its own: what stands before it ends one, and so does it.
                    EndSection(isTurned: false);
                    Write(table, TurnedSheet.Right - TurnedSheet.Left);
                    EndSection(isTurned: true);
                    break;
                case Table { Rows.Count: > 0 } table:
                    Write(table, PageGrid.Width);
                    // Two tables without a paragraph between them would become one.
                    markup.Paragraph(DocxStyles.Normal, "", DocxStyles.Exact(i + 1 < blocks.Count && blocks[i + 1] is Table { Text.Length: 0 } ? 240 : 20));
                    break;
                case Picture picture:
                    Write(picture);
                    break;
                case Attendance attendance:
                    markup.Open(DocxStyles.Text, DocxUnits.Indent(left: 3 + attendance.Label.Length, hanging: 1 + attendance.Label.Length));
                    markup.Run(attendance.Label + "：", markup.Face(FontRole.Hei));
                    markup.Run(attendance.Text);
                    markup.Close();
                    break;
                case Heading heading:
                    markup.Paragraph(DocxStyles.Heading(heading.Level), heading.Text, keep);
                    break;
                case { Text.Length: > 0 } block:
                    markup.Paragraph(DocxStyles.Text, block.Text, keep);
                    break;
            }
        }
    }

    /// <summary>The properties of the last section.</summary>
    public string LastSection()
    {
        var section = DocxFrame.Section(_isFirstSection, isLetter, isTurned: false);
        _isFirstSection = false;
        return section;
    }

    private void EndSection(bool isTurned)
    {
        markup.Xml.Append("<w:p><w:pPr>").Append(DocxStyles.Exact(20)).Append(DocxFrame.Section(_isFirstSection, isLetter, isTurned)).Append("</w:pPr></w:p>");
        _isFirstSection = false;
    }

    private void Write(Table table, double width)
    {
        if (table.Text.Length > 0)
        {
            markup.Paragraph(DocxStyles.Caption, table.Text);
        }

        var columns = Math.Max(1, table.CountColumns());
        var (size, widths) = TableColumns.Fit(table, width) ?? (10.5, [.. Enumerable.Repeat(width / columns, columns)]);
        var run = DocxMarkup.Size(size);
        markup.Xml.Append(CultureInfo.InvariantCulture, $"<w:tbl><w:tblPr><w:tblW w:w=\"{widths.Sum(DocxUnits.Twips)}\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>")
            .Append(string.Concat(((string[])["top", "left", "bottom", "right", "insideH", "insideV"]).Select(side => $"<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>")))
            .Append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"80\" w:type=\"dxa\"/><w:right w:w=\"80\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>");
        foreach (var column in widths)
        {
            markup.Xml.Append(CultureInfo.InvariantCulture, $"<w:gridCol w:w=\"{DocxUnits.Twips(column)}\"/>");
        }

        markup.Xml.Append("</w:tblGrid>");
        for (var row = 0; row < table.Rows.Count; row++)
        {
            Write(table.Rows[row], widths, row < table.HeaderRows, run);
        }

        markup.Xml.Append("</w:tbl>");
    }

    private void Write(TableRow row, double[] widths, bool isHead, string run)
    {
        markup.Xml.Append("<w:tr><w:trPr><w:cantSplit/>").Append(isHead ? "<w:tblHeader/>" : "").Append("</w:trPr>");
        var column = 0;
        foreach (var cell in row.Cells)
        {
            var span = Math.Clamp(cell.Columns, 1, Math.Max(1, widths.Length - column));
            var width = widths.Skip(column).Take(span).Sum(DocxUnits.Twips);
            markup.Xml.Append(CultureInfo.InvariantCulture, $"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{(span > 1 ? $"<w:gridSpan w:val=\"{span}\"/>" : "")}<w:vAlign w:val=\"center\"/></w:tcPr>");
            markup.Paragraph(DocxStyles.Cell, cell.Text, "", isHead ? markup.Face(FontRole.Hei) + run : run);
            markup.Xml.Append("</w:tc>");
            column += span;
        }

        markup.Xml.Append("</w:tr>");
    }

    private void Write(Picture picture)
    {
        if (PictureComposer.Decode(picture) is not { } image)
        {
            markup.Paragraph(DocxStyles.Text, $"〔图：{picture.Alt}〕");
            return;
        }

        var number = _pictures.Count;
        _pictures.Add((image, string.Create(CultureInfo.InvariantCulture, $"media/image{number + 1}.{(image.MediaType is "image/jpeg" ? "jpg" : "png")}")));
        var (width, height) = PictureComposer.SizeOf(picture, image);
        var (x, y) = (DocxUnits.Emu(width).ToString(CultureInfo.InvariantCulture), DocxUnits.Emu(height).ToString(CultureInfo.InvariantCulture));
        var alt = new StringBuilder().AppendText(picture.Alt).ToString();
        markup.Open(DocxStyles.Figure, picture.Text.Length > 0 ? "" : "<w:keepNext w:val=\"0\"/>");
        markup.Xml.Append(
            CultureInfo.InvariantCulture,
            $"<w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{x}\" cy=\"{y}\"/><wp:docPr id=\"{number + 1}\" name=\"图片 {number + 1}\" descr=\"{alt}\"/>"
            + $"<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr><pic:cNvPr id=\"{number + 1}\" name=\"图片 {number + 1}\" descr=\"{alt}\"/><pic:cNvPicPr/></pic:nvPicPr>"
            + $"<pic:blipFill><a:blip r:embed=\"{RelationOf(number)}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{x}\" cy=\"{y}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>");
        markup.Close();
        if (picture.Text.Length > 0)
        {
            markup.Paragraph(DocxStyles.Caption, picture.Text, "<w:keepNext w:val=\"0\"/>");
        }
    }
}
