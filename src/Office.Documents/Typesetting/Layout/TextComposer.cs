using System.Globalization;
using Office.Documents.Content;
using Office.Documents.Typesetting.Fonts;

namespace Office.Documents.Typesetting.Layout;

/// <summary>Turns the text of a document into rows of the grid: recipients, body, list of attachments, closing (7.3).</summary>
internal sealed class TextComposer(Shaper shaper, ElementCounter elements)
{
    private const double C = PageGrid.Cell;

    private readonly TableComposer _tables = new(shaper, elements);
    private readonly PictureComposer _pictures = new(shaper, elements);

    public List<Row> Recipients(IReadOnlyList<string> recipients) =>
        recipients.Count == 0 ? [] : Rows(string.Join('，', recipients) + "：", FontRole.FangSong, 0, 0, TextTag.Paragraph);

    /// <param name="blocks">The text.</param>
    /// <param name="above">What stands on the first turned sheet when the text starts with a table across the page.</param>
    public List<Row> Body(IReadOnlyList<Block> blocks, IReadOnlyList<Piece>? above = null)
    {
        List<Row> rows = [];
        foreach (var block in blocks)
        {
            rows.AddRange(Block(block, rows.Count == 0 ? above ?? [] : []));
        }
        return rows;
    }

    private IEnumerable<Row> Block(Block block, IReadOnlyList<Piece> above) => block switch
    {
        Table { Rows.Count: > 0 } table => _tables.Compose(table, above),
        Picture picture => _pictures.Compose(picture) ?? Text($"〔图：{picture.Alt}〕", FontRole.FangSong, TextTag.Paragraph),
        Attendance attendance => Attended(attendance),
        { Text.Length: 0 } => [],
        Heading { Level: 1 } => Text(block.Text, FontRole.Hei, TextTag.Heading),
        Heading { Level: 2 } => Text(block.Text, FontRole.Kai, TextTag.Heading),
        Heading => Text(block.Text, FontRole.FangSong, TextTag.Heading),
        _ => Text(block.Text, FontRole.FangSong, TextTag.Paragraph),
    };

    private IEnumerable<Row> Text(string text, FontRole role, TextTag tag) =>
        Rows(text, role, 2, 0, tag).Select(r => r with { IsBody = true });

    /// <summary>出席： in 黑体, the names after it in 仿宋, wrapped under their first (10.3).</summary>
    private IEnumerable<Row> Attended(Attendance attendance)
    {
        var element = elements.Next();
        Cell[] cells =
        [
            .. shaper.Shape(attendance.Label + "：", FontRole.Hei, PageGrid.BodySize, C),
            .. shaper.Shape(attendance.Text, FontRole.FangSong, PageGrid.BodySize, C),
        ];
        var measure = new Measure(PageGrid.Left, PageGrid.Right, 2 * C, (3 + attendance.Label.Length) * C);
        return LineBreaker.Break(cells, PageGrid.BodySize, measure).Select(l => new Row(l, element, TextTag.Paragraph, IsBody: true));
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

    private List<Row> Rows(string text, FontRole role, double first, double hanging, TextTag tag)
    {
        var element = elements.Next();
        var cells = shaper.Shape(text, role, PageGrid.BodySize, C);
        var measure = new Measure(PageGrid.Left, PageGrid.Right, first * C, hanging * C);
        return [.. LineBreaker.Break(cells, PageGrid.BodySize, measure).Select(l => new Row(l, element, tag, IsBody: false))];
    }
}
