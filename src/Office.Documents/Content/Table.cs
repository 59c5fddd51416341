namespace Office.Documents.Content;

/// <summary>A table of the body or of an attachment.</summary>
/// <param name="Text">表题 above it; may be empty.</param>
/// <param name="Rows">From top to bottom; the columns of every row add up to the same number.</param>
public sealed record Table(string Text, IReadOnlyList<TableRow> Rows) : Block(Text)
{
    /// <summary>How many rows at the top are 表头, repeated on every page.</summary>
    public int HeaderRows { get; init; } = 1;

    /// <summary>Printed across the length of the sheet (A4 横排), on pages of its own.</summary>
    public bool IsLandscape { get; init; }

    /// <summary>Relative widths of the columns; empty lets the texts decide.</summary>
    public IReadOnlyList<int> Widths { get; init; } = [];

    public override IEnumerable<string> AllTexts() => [Text, .. Rows.SelectMany(row => row.Cells).Select(cell => cell.Text)];

    /// <summary>Number of columns of the widest row.</summary>
    public int CountColumns() => Rows.Count == 0 ? 0 : Rows.Max(row => row.Cells.Sum(cell => cell.Columns));

    // Two tables with the same cells are the same text, whichever lists hold them.
    public bool Equals(Table? other) => other is not null
        && (Text, HeaderRows, IsLandscape, Rows.Count) == (other.Text, other.HeaderRows, other.IsLandscape, other.Rows.Count)
        && Widths.SequenceEqual(other.Widths)
        && Rows.Zip(other.Rows).All(pair => pair.First.Cells.SequenceEqual(pair.Second.Cells));

    public override int GetHashCode() => HashCode.Combine(Text, HeaderRows, Rows.Count);
}

/// <param name="Cells">From left to right.</param>
public sealed record TableRow(IReadOnlyList<TableCell> Cells);

/// <param name="Text">Without line breaks.</param>
/// <param name="Columns">How many columns it spans, from 1.</param>
public sealed record TableCell(string Text, int Columns = 1);
