using System.Xml.Linq;
using Office.Documents.Content;

namespace Office.Documents.Importing;

/// <summary>
/// Makes a table of cells as they come. Cells that span rows stand in their first row with empty ones under them; every row is
/// filled up to the widest, so that nothing of an uneven table is lost.
/// </summary>
internal sealed class GridReader(NoteList notes)
{
    /// <summary>The most columns; what stands further right goes into the last one.</summary>
    public const int MostColumns = 60;

    private readonly List<List<TableCell>> _rows = [];

    /// <summary>Columns that a cell above still spans: how many rows below it yet.</summary>
    private readonly Dictionary<int, int> _spanned = [];
    private readonly HashSet<int> _taken = [];

    public int HeaderRows { get; set; } = 1;

    public int Rows => _rows.Count;

    /// <summary>The widths that its author fixed; empty where the texts were to decide.</summary>
    public static IReadOnlyList<int> WidthsOf(XElement table, int columns)
    {
        var widths = table.Child("tblGrid").Children("gridCol").Select(column => Math.Clamp(column.Number("w") ?? 0, 0, 1_000_000)).ToList();
        return table.Child("tblPr").Child("tblLayout").Value("type") is "fixed" && widths.Count == columns && widths.TrueForAll(width => width > 0)
            ? widths
            : [];
    }

    /// <summary>Leaves columns at the beginning of the row empty.</summary>
    public void Skip(int columns) => _rows[^1].AddRange(Enumerable.Repeat(new TableCell(""), Math.Clamp(columns, 0, MostColumns)));

    public void BeginRow()
    {
        _rows.Add([]);
        _taken.Clear();
        foreach (var (column, left) in _spanned.Where(pair => pair.Value > 0).ToList())
        {
            _taken.Add(column);
            _spanned[column] = left - 1;
        }
    }

    public void BeginCell(int columns, int rows)
    {
        if (_rows.Count == 0)
        {
            BeginRow();
        }

        var row = _rows[^1];
        while (_taken.Contains(Width(row)))
        {
            row.Add(new TableCell(""));
        }

        var at = Width(row);
        columns = Math.Min(Math.Max(1, columns), MostColumns - at);
        if (columns < 1)
        {
            return;
        }

        row.Add(new TableCell("", columns));
        if (rows > 1)
        {
            notes.Count(ImportNoteKind.MergedRowsSplit);
            for (var column = at; column < at + columns; column++)
            {
                _spanned[column] = rows - 1;
            }
        }
    }

    /// <summary>Adds a line to the cell that was begun last.</summary>
    public void Write(string text)
    {
        if (_rows.Count == 0 || _rows[^1].Count == 0)
        {
            BeginCell(1, 1);
        }

        var cell = _rows[^1][^1];
        _rows[^1][^1] = cell with { Text = cell.Text.Length == 0 ? text : cell.Text + " " + text };
    }

    /// <summary>Null when there is nothing in it.</summary>
    public Table? Finish()
    {
        var widest = _rows.Count == 0 ? 0 : _rows.Max(Width);
        _rows.RemoveAll(row => row.Count == 0);
        foreach (var row in _rows)
        {
            row.AddRange(Enumerable.Repeat(new TableCell(""), widest - Width(row)));
        }

        return _rows.Exists(row => row.Exists(cell => cell.Text.Length > 0))
            ? new Table("", [.. _rows.Select(row => new TableRow(row))]) { HeaderRows = Math.Clamp(HeaderRows, 0, Math.Max(0, _rows.Count - 1)) }
            : null;
    }

    private static int Width(List<TableCell> row) => row.Sum(cell => cell.Columns);
}
