using System.Globalization;
using Office.Documents.Content;
using Office.Documents.Typesetting.Fonts;
using Office.Documents.Typesetting.Layout;

namespace Office.Documents.Typesetting.Word;

/// <summary>Writes what stands after the body: list of attachments, signature and date, 附注, 版记 (7.3.4–7.4).</summary>
internal sealed class DocxEnd(DocxMarkup markup)
{
    private const string Keep = "<w:keepNext/>";

    public void Attachments(IReadOnlyList<string> names)
    {
        if (names.Count == 0)
        {
            return;
        }

        markup.Blank(Keep);
        for (var i = 0; i < names.Count; i++)
        {
            var number = names.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $"{i + 1}.") : "";
            var hanging = (i == 0 ? 3 : 0) + (number.Length * 0.5);
            markup.Paragraph(DocxStyles.Attachments, $"{(i == 0 ? "附件：" : "")}{number}{names[i]}", Keep + DocxUnits.Indent(left: 5 + (number.Length * 0.5), hanging: hanging));
        }
    }

    public void Closing(Imprint imprint, ClosingForm form, double diameterMm)
    {
        if (form == ClosingForm.None)
        {
            return;
        }

        var day = imprint.IssuedOn is { } d ? string.Create(CultureInfo.InvariantCulture, $"{d.Year}年{d.Month}月{d.Day}日") : "";
        var dateWidth = day.Sum(c => char.IsAsciiDigit(c) ? 0.5 : 1);
        var blank = form switch { ClosingForm.Unsealed => 1, ClosingForm.NameStamp => 2, _ => ClosingComposer.BlankRows(diameterMm) };
        for (var row = 0; row < blank; row++)
        {
            markup.Blank(Keep);
        }

        if (form == ClosingForm.NameStamp && imprint.Stamp is { } stamp)
        {
            markup.Open(DocxStyles.Signature, DocxUnits.Indent(right: 4));
            markup.Run(stamp.Post + "\u3000\u3000");
            markup.Run(stamp.Name, markup.Face(FontRole.Kai) + "<w:color w:val=\"FF0000\"/>" + DocxMarkup.Size(24));
            markup.Close();
            markup.Blank(Keep);
        }
        else
        {
            foreach (var organ in (IEnumerable<string>)[imprint.Organ, .. imprint.JointOrgans.Select(o => o.Organ)])
            {
                // Centred on the date, whose end is four characters from the edge; without a seal two characters from the edge.
                var right = form == ClosingForm.Unsealed ? 2 : Math.Max(0, 4 + ((dateWidth - organ.Length) / 2));
                markup.Paragraph(DocxStyles.Signature, organ, DocxUnits.Indent(right: right));
            }
        }

        var indent = form == ClosingForm.Unsealed ? Math.Max(2, imprint.Organ.Length - dateWidth) : 4;
        markup.Paragraph(DocxStyles.Date, day, DocxUnits.Indent(right: indent));
    }

    public void Remark(string? remark)
    {
        if (!string.IsNullOrEmpty(remark))
        {
            markup.Paragraph(DocxStyles.Remark, remark is ['（', .., '）'] ? remark : $"（{remark}）");
        }
    }

    /// <summary>版记 at the bottom of the last page. A letter's has neither lines nor printing organ and date (10.1).</summary>
    public void Imprint(DocumentContent content, Imprint imprint)
    {
        var isLetter = DocumentForms.Of(content) == DocumentForm.Letter;
        List<string> lines = [];
        if (content.CopyRecipients.Count > 0)
        {
            lines.Add($"抄送：{string.Join('，', content.CopyRecipients)}。");
        }

        if (!isLetter)
        {
            var day = imprint.PrintedOn is { } d ? string.Create(CultureInfo.InvariantCulture, $"\t{d.Year}年{d.Month}月{d.Day}日印发") : "";
            lines.Add(imprint.PrintedBy + day);
        }

        if (lines.Count > 0)
        {
            Frame(lines, isLetter);
        }

        // A document ends with a paragraph of the text, or the frame would hang on nothing.
        markup.Paragraph(DocxStyles.Normal, "", DocxStyles.Exact(20));
    }

    /// <summary>A table of one column that hangs at the bottom of the type area: the one frame that every word processor keeps there.</summary>
    private void Frame(List<string> lines, bool isLetter)
    {
        var width = DocxUnits.Twips(PageGrid.Width).ToString(CultureInfo.InvariantCulture);
        var right = DocxUnits.Twips(PageGrid.Width - PageGrid.SmallSize).ToString(CultureInfo.InvariantCulture);
        var borders = isLetter ? "" : $"<w:tblBorders>{Line("top", 8)}{Line("bottom", 8)}{Line("insideH", 6)}</w:tblBorders>";
        markup.Xml.Append(CultureInfo.InvariantCulture, $"<w:tbl><w:tblPr><w:tblpPr w:leftFromText=\"0\" w:rightFromText=\"0\" w:vertAnchor=\"margin\" w:horzAnchor=\"margin\" w:tblpXSpec=\"center\" w:tblpYSpec=\"bottom\"/><w:tblOverlap w:val=\"never\"/><w:tblW w:w=\"{width}\" w:type=\"dxa\"/>{borders}")
            .Append(CultureInfo.InvariantCulture, $"<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w=\"{width}\"/></w:tblGrid>");
        foreach (var line in lines)
        {
            // Characters of 四号 are 14 pt wide: three of them for the label, one at either edge.
            var indent = line.StartsWith("抄送：", StringComparison.Ordinal)
                ? "<w:ind w:left=\"1120\" w:right=\"280\" w:hanging=\"840\"/>"
                : "<w:ind w:left=\"280\" w:right=\"280\"/>";
            markup.Xml.Append(CultureInfo.InvariantCulture, $"<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>");
            markup.Paragraph(DocxStyles.Imprint, line, $"<w:tabs><w:tab w:val=\"right\" w:pos=\"{right}\"/></w:tabs>{indent}");
            markup.Xml.Append("</w:tc></w:tr>");
        }

        markup.Xml.Append("</w:tbl>");
    }

    private static string Line(string side, int eighths) => $"<w:{side} w:val=\"single\" w:sz=\"{eighths.ToString(CultureInfo.InvariantCulture)}\" w:space=\"0\" w:color=\"000000\"/>";
}
