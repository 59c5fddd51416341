using Office.Documents.Content;

namespace Office.Documents.Rules;

/// <summary>The texts of blocks with their places, and how one of them is written anew.</summary>
internal static class BlockTexts
{
    public static IEnumerable<(Place Place, string Text)> Of(DocumentElement element, IEnumerable<Block> blocks) =>
        blocks.SelectMany((block, index) => block.AllTexts().Select((text, part) => (new Place(element, index) { Part = part }, text)));

    /// <summary>The block with one of its texts, in the order of <see cref="Block.AllTexts"/>, written anew.</summary>
    public static Block Rewritten(Block block, int part, Func<string, string> write) => (block, part) switch
    {
        (Attendance attendance, 0) => attendance with { Label = write(attendance.Label) },
        (Picture picture, 1) => picture with { Alt = write(picture.Alt) },
        (Table table, > 0) => table with { Rows = Cells(table.Rows, part - 1, write) },
        _ => block with { Text = write(block.Text) },
    };

    private static List<TableRow> Cells(IReadOnlyList<TableRow> rows, int cell, Func<string, string> write)
    {
        var before = 0;
        List<TableRow> written = [];
        foreach (var row in rows)
        {
            var at = cell - before;
            before += row.Cells.Count;
            written.Add(at >= 0 && at < row.Cells.Count
                ? new TableRow([.. row.Cells.Select((one, index) => index == at ? one with { Text = write(one.Text) } : one)])
                : row);
        }

        return written;
    }
}
