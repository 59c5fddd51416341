using System.Globalization;
using Office.Documents.Content;
using Office.Documents.Typesetting.Fonts;

namespace Office.Documents.Typesetting.Layout;

/// <summary>Turns the text of a document into rows of the grid: recipients, body, list of attachments, closing (7.3).</summary>
internal sealed class TextComposer(Shaper shaper, ElementCounter elements)
{
    private const double C = PageGrid.Cell;

    public List<Row> Recipients(IReadOnlyList<string> recipients) =>
        recipients.Count == 0 ? [] : Rows(string.Join('，', recipients) + "：", FontRole.FangSong, 0, 0, TextTag.Paragraph);

    public List<Row> Body(IReadOnlyList<Block> blocks)
    {
        List<Row> rows = [];
        foreach (var block in blocks.Where(b => b.Text.Length > 0))
        {
            var (role, tag) = block switch
            {
                Heading { Level: 1 } => (FontRole.Hei, TextTag.Heading),
                Heading { Level: 2 } => (FontRole.Kai, TextTag.Heading),
                Heading => (FontRole.FangSong, TextTag.Heading),
                _ => (FontRole.FangSong, TextTag.Paragraph),
            };
            rows.AddRange(Rows(block.Text, role, 2, 0, tag).Select(r => r with { IsBody = true }));
        }
        return rows;
    }

    /// <summary>附件说明 with the blank row above it; names wrap under their first character (7.3.4).</summary>
    public List<Row> Attachments(IReadOnlyList<string> names)
    {
        const double Label = 5;
        if (names.Count == 1)
        {
            return [Row.Blank, .. Rows("附件：" + names[0], FontRole.FangSong, 2, Label, TextTag.Paragraph)];
        }
        List<Row> rows = names.Count == 0 ? [] : [Row.Blank];
        for (var i = 0; i < names.Count; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture) + ".";
            var first = i == 0 ? 2 : Label;
            var label = i == 0 ? "附件：" : string.Empty;
            rows.AddRange(Rows(label + number + names[i], FontRole.FangSong, first, Label + (number.Length * 0.5), TextTag.Paragraph));
        }
        return rows;
    }

    /// <summary>附注 in its brackets (7.3.6).</summary>
    public List<Row> Remark(string? remark) => string.IsNullOrEmpty(remark)
        ? []
        : Rows(remark is ['（', .., '）'] ? remark : $"（{remark}）", FontRole.FangSong, 2, 0, TextTag.Paragraph);

    /// <summary>署名 and 成文日期: the date ends four characters before the edge, the signature is centred on it (7.3.5.1).</summary>
    public (ShapedLine Signature, ShapedLine? Date, double CentreX) Closing(string organ, DateOnly? issuedOn)
    {
        var right = PageGrid.Right - (4 * C);
        var date = issuedOn is { } day ? Plain(string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日")) : null;
        date = date?.MovedBy(right - date.End);
        var centre = date is null ? right - (3.5 * C) : (date.Start + date.End) / 2;
        var signature = Plain(organ);
        var half = (signature.End - signature.Start) / 2;
        // A long name must not run over the edge: both move to the left together.
        var shift = Math.Min(0, PageGrid.Right - (centre + half));
        signature = signature.MovedBy(centre + shift - half - signature.Start);
        return (signature, date?.MovedBy(shift), centre + shift);
    }

    private ShapedLine Plain(string text)
    {
        var line = ShapedLine.Natural(shaper.Shape(text, FontRole.FangSong, PageGrid.BodySize, C), PageGrid.BodySize, PageGrid.Left);
        var over = line.End - PageGrid.Right;
        return over <= 0 ? line : line with { X = [.. line.X.Select(x => PageGrid.Left + ((x - PageGrid.Left) * PageGrid.Width / (PageGrid.Width + over)))] };
    }

    private List<Row> Rows(string text, FontRole role, double first, double hanging, TextTag tag)
    {
        var element = elements.Next();
        var cells = shaper.Shape(text, role, PageGrid.BodySize, C);
        var measure = new Measure(PageGrid.Left, PageGrid.Right, first * C, hanging * C);
        return [.. LineBreaker.Break(cells, PageGrid.BodySize, measure).Select(l => new Row(l, element, tag, IsBody: false))];
    }
}
