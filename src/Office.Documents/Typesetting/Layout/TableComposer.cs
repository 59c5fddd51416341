using Office.Documents.Content;
using Office.Documents.Typesetting.Fonts;

namespace Office.Documents.Typesetting.Layout;

/// <summary>Turns a table into rows with lines around their cells; its head is repeated on every page it runs over.</summary>
internal sealed class TableComposer(Shaper shaper, ElementCounter elements)
{
    private const double Stroke = 0.5;
    private const double TallestPart = 300;

    private int _tables;

    /// <summary>The rows of an upright table, or the turned sheets of one across the page.</summary>
    /// <param name="table">The table.</param>
    /// <param name="above">What stands above it on the first turned sheet: lines centred or flush, with their heights.</param>
    public List<Row> Compose(Table table, IReadOnlyList<Piece> above)
    {
        var width = table.IsLandscape ? TurnedSheet.Right - TurnedSheet.Left : PageGrid.Width;
        var left = table.IsLandscape ? TurnedSheet.Left : PageGrid.Left;
        if (TableColumns.Fit(table, width) is not { } fit)
        {
            throw new ArgumentException("The table is wider than the page; ask LayoutCheck first.", nameof(table));
        }

        _tables++;
        var caption = Caption(table, left + (width / 2));
        var edges = Edges(left, fit.Widths);
        var centred = TableColumns.Centred(table, fit.Widths, fit.Size);
        List<Piece> heads = [.. table.Rows.Take(table.HeaderRows).SelectMany((row, at) => Parts(row, at, isRepeat: true))];
        List<Piece> rows =
        [
            .. table.Rows.SelectMany((row, at) => Parts(row, at, isRepeat: false)
                .Select(part => at < table.HeaderRows ? part : part with { Heads = heads })),
        ];
        return table.IsLandscape
            ? Sheets([.. above, .. caption], rows)
            : [.. caption.Select(piece => Row.Of(piece) with { KeepsWithNext = true }), .. Kept(rows, table.HeaderRows)];

        List<Piece> Parts(TableRow row, int at, bool isRepeat) =>
            RowParts(row, new RowFrame(edges, centred, fit.Size, new TablePlace(_tables, at), at < table.HeaderRows, isRepeat));
    }

    // A head is not left alone at the foot of a page.
    private static IEnumerable<Row> Kept(List<Piece> rows, int heads) =>
        rows.Select((piece, at) => Row.Of(piece) with { KeepsWithNext = at < heads && at + 1 < rows.Count });

    private List<Piece> Caption(Table table, double centre)
    {
        if (table.Text.Length == 0)
        {
            return [];
        }

        const double Size = PageGrid.SmallSize;
        var line = ShapedLine.Natural(shaper.Shape(table.Text, FontRole.Hei, Size, Size), Size, 0);
        line = line.MovedBy(centre - ((line.Start + line.End) / 2));
        var element = elements.Next();
        return [new Piece(Size + 8, (page, top) => page.Add(line.At(top + 2, element, TextTag.Caption), top + 2, Size))];
    }

    private static double[] Edges(double left, double[] widths)
    {
        var edges = new double[widths.Length + 1];
        edges[0] = left;
        for (var i = 0; i < widths.Length; i++)
        {
            edges[i + 1] = edges[i] + widths[i];
        }

        return edges;
    }

    /// <summary>A row as one piece, or as several when it is too tall for one.</summary>
    private List<Piece> RowParts(TableRow row, RowFrame frame)
    {
        var pitch = frame.Size * 1.3;
        List<CellText> cells = [];
        var column = 0;
        foreach (var cell in row.Cells)
        {
            var end = Math.Min(column + cell.Columns, frame.Edges.Length - 1);
            cells.Add(Break(cell, frame, column, end));
            column = end;
        }

        var most = Math.Max(1, (int)(TallestPart / pitch));
        var count = Math.Max(1, cells.Max(c => c.Lines.Count));
        List<Piece> parts = [];
        for (var first = 0; first < count; first += most)
        {
            var (from, lines) = (first, Math.Min(most, count - first));
            var isLast = first + most >= count;
            var height = (lines * pitch) + (2 * TableColumns.Padding) + 2;
            parts.Add(new Piece(height, (page, top) => Draw(page, cells, new Part(frame, top, height, from, lines, isLast))));
        }

        return parts;
    }

    private CellText Break(TableCell cell, RowFrame frame, int column, int end)
    {
        var (left, right) = (frame.Edges[column], frame.Edges[end]);
        var role = frame.IsHead ? FontRole.Hei : FontRole.FangSong;
        var shaped = shaper.Shape(cell.Text, role, frame.Size, frame.Size);
        var measure = new Measure(left + TableColumns.Padding, right - TableColumns.Padding, 0, 0);
        var lines = shaped.Length == 0 ? [] : LineBreaker.Break(shaped, frame.Size, measure);
        if (frame.IsHead || (lines.Count == 1 && (cell.Columns > 1 || frame.Centred[column])))
        {
            lines = [.. lines.Select(l => l.MovedBy(((left + right) / 2) - ((l.Start + l.End) / 2)))];
        }

        return new CellText(lines, elements.Next(), right);
    }

    private static void Draw(PageBuilder page, List<CellText> cells, Part part)
    {
        var (frame, top, height) = (part.Frame, part.Top, part.Height);
        var (left, right) = (frame.Edges[0], frame.Edges[^1]);
        if (part.First == 0)
        {
            page.AddShared(new RuleLine(left, right, top, Stroke, IsRed: false));
        }

        if (part.IsLast)
        {
            page.AddShared(new RuleLine(left, right, top + height, Stroke, IsRed: false));
        }

        page.AddShared(new RuleLine(left, left, top, Stroke, IsRed: false, height));
        var pitch = frame.Size * 1.3;
        foreach (var cell in cells)
        {
            page.AddShared(new RuleLine(cell.Right, cell.Right, top, Stroke, IsRed: false, height));
            var lines = cell.Lines.Skip(part.First).Take(part.Count).ToList();
            // A cell of one part stands in its middle; one that runs on starts at the top.
            var slack = part.First > 0 || !part.IsLast ? 0 : (part.Count - lines.Count) * pitch / 2;
            var emTop = top + TableColumns.Padding + 1 + ((pitch - frame.Size) / 2) + slack;
            var tag = frame.IsRepeat ? TextTag.Artifact : frame.IsHead ? TextTag.HeaderCell : TextTag.Cell;
            foreach (var line in lines)
            {
                page.Add(line.At(emTop, cell.Element, tag) with { Place = frame.Place }, emTop, frame.Size);
                emTop += pitch;
            }
        }
    }

    private static List<Row> Sheets(IReadOnlyList<Piece> above, List<Piece> rows)
    {
        List<Row> sheets = [];
        var canvas = new PageBuilder();
        var top = TurnedSheet.Top;
        foreach (var piece in above.Concat(rows))
        {
            if (top + piece.Height > TurnedSheet.Bottom + 0.5 && top > TurnedSheet.Top)
            {
                Finish();
                foreach (var head in piece.Heads)
                {
                    Put(head);
                }
            }

            Put(piece);
        }

        Finish();
        return sheets;

        void Put(Piece piece)
        {
            piece.Draw(canvas, top);
            top += piece.Height;
        }

        void Finish()
        {
            sheets.Add(Row.Blank with { Sheet = new TurnedSheet(canvas.Lines, canvas.Rules), IsBody = true });
            (canvas, top) = (new PageBuilder(), TurnedSheet.Top);
        }
    }

    private sealed record RowFrame(double[] Edges, bool[] Centred, double Size, TablePlace Place, bool IsHead, bool IsRepeat);

    private sealed record CellText(List<ShapedLine> Lines, int Element, double Right);

    private sealed record Part(RowFrame Frame, double Top, double Height, int First, int Count, bool IsLast);
}
