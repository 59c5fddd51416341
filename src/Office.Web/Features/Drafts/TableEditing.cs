using Office.Documents.Content;

namespace Office.Web.Features.Drafts;

/// <summary>What the buttons and keys of a table do. Rows and grid columns count from 0; a cell that spans stays whole.</summary>
public static class TableEditing
{
    /// <summary>The most columns of a table (that a landscape sheet can hold).</summary>
    public const int MostColumns = 60;

    /// <summary>The most rows that can be written or pasted here.</summary>
    public const int MostRows = 2000;

    private const int FirstRows = 3;
    private const int FirstColumns = 3;

    /// <summary>A table to begin with.</summary>
    public static Table Empty() => new("", [.. Enumerable.Range(0, FirstRows).Select(_ => EmptyRow(FirstColumns))]);

    public static Table Write(this Table table, int row, int cell, string text) =>
        table.Cell(row, cell) is { } written ? table.With(row, cell, [written with { Text = Flat(text) }]) : table;

    /// <summary>An empty row before this one; behind the last when <paramref name="at"/> is their number.</summary>
    public static Table InsertRow(this Table table, int at) =>
        table.Rows.Count >= MostRows ? table : table with { Rows = [.. table.Rows.Take(at), EmptyRow(Math.Max(1, table.CountColumns())), .. table.Rows.Skip(at)] };

    /// <summary>The last row stays: a table without rows is removed as a whole.</summary>
    public static Table RemoveRow(this Table table, int at)
    {
        if (table.Rows.Count <= 1 || at >= table.Rows.Count)
        {
            return table;
        }

        var header = at < table.HeaderRows ? table.HeaderRows - 1 : table.HeaderRows;
        return table with { Rows = [.. table.Rows.Where((_, row) => row != at)], HeaderRows = header };
    }

    /// <summary>An empty column before this one. A cell that spans across the place becomes wider.</summary>
    public static Table InsertColumn(this Table table, int at)
    {
        if (table.CountColumns() >= MostColumns)
        {
            return table;
        }

        return table with { Rows = [.. table.Rows.Select(row => new TableRow([.. Widened(row, at)]))], Widths = [] };
    }

    /// <summary>The last column stays.</summary>
    public static Table RemoveColumn(this Table table, int at) => table.CountColumns() <= 1
        ? table
        : table with { Rows = [.. table.Rows.Select(row => new TableRow([.. Narrowed(row, at)]))], Widths = [] };

    /// <summary>The cell takes the one to its right in.</summary>
    public static Table Merge(this Table table, int row, int cell)
    {
        var (left, right) = (table.Cell(row, cell), table.Cell(row, cell + 1));
        return left is null || right is null
            ? table
            : table.With(row, cell, [new TableCell(string.Join(' ', new[] { left.Text, right.Text }.Where(text => text.Length > 0)), left.Columns + right.Columns)], taken: 2);
    }

    /// <summary>A cell that spans becomes cells of one column again; its text stays in the first.</summary>
    public static Table Split(this Table table, int row, int cell) => table.Cell(row, cell) is { Columns: > 1 } wide
        ? table.With(row, cell, [new TableCell(wide.Text), .. Enumerable.Repeat(new TableCell(""), wide.Columns - 1)])
        : table;

    /// <summary>Pasted lines of a spreadsheet (columns by tabs) are laid over the cells from here on; the table grows where they need room.</summary>
    public static Table Lay(this Table table, int row, int cell, string pasted)
    {
        var lines = pasted.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Take(MostRows).Select(line => line.Split('\t')).ToList();
        var column = table.ColumnOf(row, cell);
        while (table.CountColumns() < Math.Min(MostColumns, column + lines.Max(line => line.Length)))
        {
            table = table.InsertColumn(table.CountColumns());
        }

        for (var line = 0; line < lines.Count; line++)
        {
            if (row + line >= table.Rows.Count)
            {
                table = table.InsertRow(table.Rows.Count);
            }

            for (var at = 0; at < lines[line].Length && row + line < table.Rows.Count; at++)
            {
                table = table.Write(row + line, table.CellAt(row + line, column + at), lines[line][at].Trim());
            }
        }

        return table;
    }

    /// <summary>The grid column in which a cell begins.</summary>
    public static int ColumnOf(this Table table, int row, int cell) =>
        row < table.Rows.Count ? table.Rows[row].Cells.Take(cell).Sum(before => before.Columns) : 0;

    private static int CellAt(this Table table, int row, int column)
    {
        var (cells, start) = (table.Rows[row].Cells, 0);
        for (var at = 0; at < cells.Count; at++)
        {
            start += cells[at].Columns;
            if (column < start)
            {
                return at;
            }
        }

        return cells.Count;
    }

    private static TableCell? Cell(this Table table, int row, int cell) =>
        row >= 0 && row < table.Rows.Count ? table.Rows[row].Cells.ElementAtOrDefault(cell) : null;

    private static Table With(this Table table, int row, int cell, IReadOnlyList<TableCell> cells, int taken = 1) => table with
    {
        Rows = [.. table.Rows.Select((old, at) => at == row ? new TableRow([.. old.Cells.Take(cell), .. cells, .. old.Cells.Skip(cell + taken)]) : old)],
    };

    private static TableRow EmptyRow(int columns) => new([.. Enumerable.Repeat(new TableCell(""), columns)]);

    private static IEnumerable<TableCell> Widened(TableRow row, int at)
    {
        var (start, placed) = (0, false);
        foreach (var cell in row.Cells)
        {
            if (!placed && start == at)
            {
                placed = true;
                yield return new TableCell("");
            }

            var spans = !placed && start < at && at < start + cell.Columns;
            placed |= spans;
            yield return spans ? cell with { Columns = cell.Columns + 1 } : cell;
            start += cell.Columns;
        }

        if (!placed)
        {
            yield return new TableCell("");
        }
    }

    private static IEnumerable<TableCell> Narrowed(TableRow row, int at)
    {
        var start = 0;
        foreach (var cell in row.Cells)
        {
            var holds = start <= at && at < start + cell.Columns;
            start += cell.Columns;
            if (!holds)
            {
                yield return cell;
            }
            else if (cell.Columns > 1)
            {
                yield return cell with { Columns = cell.Columns - 1 };
            }
        }
    }

    private static string Flat(string text) => text.ReplaceLineEndings(" ");
}
