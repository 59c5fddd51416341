using System.Globalization;
using Office.Documents.Content;
using Office.Documents.Typesetting.Fonts;
using Office.Documents.Typesetting.Layout;

namespace Office.Documents.Typesetting.Word;

/// <summary>Writes the head of page one: urgency, red head, number and signers, red line, title (7.2, 7.3.1, 10).</summary>
internal sealed class DocxHead(DocxMarkup markup)
{
    private const string RedLine = "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"16\" w:space=\"11\" w:color=\"FF0000\"/></w:pBdr>";

    public void Write(DocumentContent content, Imprint imprint)
    {
        var form = DocumentForms.Of(content);
        if (HeadParts.UrgencyOf(content) is { } urgency && form != DocumentForm.Letter)
        {
            markup.Paragraph(DocxStyles.Urgency, urgency);
        }

        var above = form == DocumentForm.Order ? 20 : 35;
        Mark(content, imprint, form, (above * PageGrid.Millimetre) - (HeadParts.UrgencyOf(content) is null ? 0 : PageGrid.Pitch));
        if (form == DocumentForm.Letter)
        {
            LetterLines(content, imprint);
        }
        else
        {
            Number(content, imprint, form);
        }

        if (form != DocumentForm.Order)
        {
            Title(content.Title, content.TitleNote, HeadParts.UrgencyOf(content) is null || form != DocumentForm.Letter ? 2 : 1, HeadComposer.Names(content, imprint));
        }

        markup.Blank();
    }

    /// <summary>A title with its 题注, broken between words as on the pages.</summary>
    public void Title(string title, string? note, int blankRows, IReadOnlyCollection<string> names)
    {
        var size = title.Length <= 100 ? PageGrid.TitleSize : PageGrid.BodySize;
        var lines = TitleBreaker.Break(title, (int)(PageGrid.Width / size), names);
        for (var row = 0; row < blankRows; row++)
        {
            markup.Blank();
        }

        markup.Paragraph(DocxStyles.Title, string.Join('\n', lines), size < PageGrid.TitleSize ? DocxStyles.Exact(600) : "", size < PageGrid.TitleSize ? DocxMarkup.Size(size) : "");
        if (note is { Length: > 0 })
        {
            markup.Paragraph(DocxStyles.TitleNote, note is ['（', .., '）'] ? note : $"（{note}）");
        }
    }

    private void Mark(DocumentContent content, Imprint imprint, DocumentForm form, double above)
    {
        if (form == DocumentForm.Letter)
        {
            Mark(HeadComposer.MarkOf(content, imprint), DocxFrame.LetterFrame(30) + "<w:pBdr><w:bottom w:val=\"thickThinSmallGap\" w:sz=\"18\" w:space=\"11\" w:color=\"FF0000\"/></w:pBdr>", 0);
            return;
        }

        // Names of several organs stand under each other, as wide as the widest, with 文件 after the last.
        string[] names = imprint.JointOrgans.Count == 0
            ? [HeadComposer.MarkOf(content, imprint)]
            : [HeadComposer.WithoutFile(imprint.RedHead), .. imprint.JointOrgans.Select(o => HeadComposer.WithoutFile(o.Head))];
        for (var i = 0; i < names.Length; i++)
        {
            var isLast = i == names.Length - 1 && imprint.JointOrgans.Count > 0 && form == DocumentForm.Document;
            Mark(names[i] + (isLast ? "文件" : ""), "", i == 0 ? above : 0);
        }
    }

    /// <param name="text">The name.</param>
    /// <param name="properties">Of the paragraph.</param>
    /// <param name="above">Points from the top of the type area to the ink, which starts about an eighth of an em under the line's top.</param>
    private void Mark(string text, string properties, double above)
    {
        var fit = Math.Min(1, (PageGrid.Width - 8) / (HeadParts.MarkSize * Math.Max(1, text.Length)));
        var narrow = Math.Max(fit, 0.66);
        var size = HeadParts.MarkSize * Math.Min(1, fit / narrow);
        var scale = narrow < 1 ? string.Create(CultureInfo.InvariantCulture, $"<w:w w:val=\"{(int)Math.Floor(narrow * 100)}\"/>") : "";
        var before = above > 0 ? DocxUnits.Twips(above - (0.2 * size)) : 0;
        markup.Paragraph(
            DocxStyles.Mark, text, $"{properties}<w:snapToGrid w:val=\"0\"/>{DocxStyles.Exact(DocxUnits.Twips(size * 1.25), before)}", $"<w:color w:val=\"FF0000\"/>{scale}{(size < HeadParts.MarkSize ? DocxMarkup.Size(size) : "")}");
    }

    private void Number(DocumentContent content, Imprint imprint, DocumentForm form)
    {
        markup.Blank();
        markup.Blank();
        var line = form == DocumentForm.Order ? "" : RedLine;
        if (content.Signers.Count == 0)
        {
            markup.Paragraph(DocxStyles.Number, imprint.Number ?? "", line);
            return;
        }

        var right = DocxUnits.Twips(PageGrid.Width - PageGrid.Cell).ToString(CultureInfo.InvariantCulture);
        markup.Open(DocxStyles.Number, $"{line}<w:tabs><w:tab w:val=\"right\" w:pos=\"{right}\"/></w:tabs>{DocxUnits.Indent(left: 1)}<w:jc w:val=\"left\"/>");
        markup.Run($"{imprint.Number}\t签发人：");
        markup.Run(string.Join('\u3000', content.Signers), markup.Face(FontRole.Kai));
        markup.Close();
    }

    /// <summary>Urgency at the left and the number at the right, on the row under the red line (10.1).</summary>
    private void LetterLines(DocumentContent content, Imprint imprint)
    {
        if (HeadParts.UrgencyOf(content) is { } urgency)
        {
            markup.Paragraph(DocxStyles.Urgency, urgency);
        }

        markup.Paragraph(DocxStyles.Number, imprint.Number ?? "", "<w:jc w:val=\"right\"/>");
    }
}
