using Office.Organization.Foundation;

namespace Office.Documents.FilingSheets;

/// <summary>The sheet as rows of cells on a grid of twelve columns.</summary>
/// <param name="Title">Printed at the top, e.g. 铜江市人民政府办公室发文稿纸. 1–60 characters.</param>
/// <param name="Rows">From top to bottom, 1–30.</param>
public sealed record FilingSheetLayout(string Title, IReadOnlyList<FilingSheetRow> Rows)
{
    public const int Columns = 12;
    public const int TitleCharacters = 60;
    public const int LabelCharacters = 30;
    public const int MostRows = 30;
    public const int MostCells = 6;
    public const int LeastHeightMm = 8;
    public const int MostHeightMm = 80;

    /// <summary>What an organ has that made no template of its own.</summary>
    public static FilingSheetLayout Standard(string organ) => new(
        $"{organ}发文稿纸",
        [
            new([new("number", 6), new("urgency", 3), new("pages", 3)]),
            new([new("title", 12)]),
            new([new("slot:issue", 6, 30), new("slot:submit", 6, 30)]),
            new([new("slot:review", 6, 24), new("slot:countersign", 6, 24)]),
            new([new("slot:unit-check", 6, 20), new("slot:recheck", 6, 20)]),
            new([new("main-recipients", 12)]),
            new([new("copy-recipients", 12)]),
            new([new("drafting-unit", 4), new("drafter", 4), new("drafted-on", 4)]),
            new([new("disclosure", 8), new("secrecy", 4)]),
            new([new("issued-on", 4), new("printed-on", 4), new("kind", 4)]),
            new([new("attachments", 12)]),
        ]);

    /// <summary>Why it cannot be drawn; null when it can.</summary>
    public Fault? Check()
    {
        if (string.IsNullOrWhiteSpace(Title) || Title.Length > TitleCharacters)
        {
            return new FilingSheetFault.TitleMissing(TitleCharacters);
        }

        if (Rows is not { Count: >= 1 and <= MostRows } || Rows.Any(row => row?.Cells is not { Count: >= 1 and <= MostCells }))
        {
            return new FilingSheetFault.Unsound(MostRows, MostCells);
        }

        HashSet<string> taken = new(StringComparer.Ordinal);
        return Rows.Select((row, at) => Check(row, at + 1, taken)).FirstOrDefault(fault => fault is not null);
    }

    private static Fault? Check(FilingSheetRow row, int number, HashSet<string> taken)
    {
        foreach (var cell in row.Cells)
        {
            if (cell?.Field is null || !FilingSheetFields.IsKnown(cell.Field) || cell.Label?.Length > LabelCharacters)
            {
                return new FilingSheetFault.CellUnknown(number);
            }

            if (cell.HeightMm is < LeastHeightMm or > MostHeightMm)
            {
                return new FilingSheetFault.HeightOff(number, LeastHeightMm, MostHeightMm);
            }

            // An opinion that stood in two boxes would read like two.
            var contents = FilingSheetFields.IsSlot(cell.Field) ? FilingSheetFields.SlotsIn(cell.Field).Select(slot => "slot:" + slot) : [cell.Field];
            if (cell.Field is not FilingSheetFields.Blank && !contents.All(taken.Add))
            {
                return new FilingSheetFault.FieldTwice(number);
            }
        }

        var width = row.Cells.Sum(cell => cell.Span);
        return width == Columns && row.Cells.All(cell => cell.Span >= 1) ? null : new FilingSheetFault.RowWidth(number, width);
    }
}

/// <param name="Cells">From left to right, 1–6; their spans add up to twelve.</param>
public sealed record FilingSheetRow(IReadOnlyList<FilingSheetCell> Cells);

/// <param name="Field">What stands in it; see <see cref="FilingSheetFields"/>.</param>
/// <param name="Span">Columns, 1–12.</param>
/// <param name="HeightMm">Least height in print, 8–80 mm.</param>
/// <param name="Label">The organ's own word for it, e.g. 市长签发; null for the usual one.</param>
public sealed record FilingSheetCell(string Field, int Span, int HeightMm = 10, string? Label = null);
