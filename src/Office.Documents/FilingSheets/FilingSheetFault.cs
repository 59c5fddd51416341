using Office.Organization.Foundation;

namespace Office.Documents.FilingSheets;

/// <summary>Refusals around the templates of filing sheets. Rows are counted from 1, as on the page.</summary>
public static class FilingSheetFault
{
    private const string Rows = nameof(FilingSheetLayout.Rows);

    public sealed record TitleMissing(int Most) : Invalid("filing-sheet.title-missing", Field: nameof(FilingSheetLayout.Title))
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }

    public sealed record Unsound(int MostRows, int MostCells) : Invalid("filing-sheet.unsound", Rows)
    {
        public override IReadOnlyList<object> Arguments => [MostRows, MostCells];
    }

    public sealed record CellUnknown(int Row) : Invalid("filing-sheet.cell-unknown", Rows)
    {
        public override IReadOnlyList<object> Arguments => [Row];
    }

    public sealed record HeightOff(int Row, int Least, int Most) : Invalid("filing-sheet.height-off", Rows)
    {
        public override IReadOnlyList<object> Arguments => [Row, Least, Most];
    }

    public sealed record FieldTwice(int Row) : Invalid("filing-sheet.field-twice", Rows)
    {
        public override IReadOnlyList<object> Arguments => [Row];
    }

    public sealed record RowWidth(int Row, int Columns) : Invalid("filing-sheet.row-width", Rows)
    {
        public override IReadOnlyList<object> Arguments => [Row, Columns];
    }

    /// <summary>Two files of an import are for the same organ and kind.</summary>
    public sealed record FileTwice(string Organ, string Kind) : Invalid("filing-sheet.file-twice", Rows)
    {
        public override IReadOnlyList<object> Arguments => [Organ, Kind];
    }

    /// <summary>Somebody else saved this sheet since it was read.</summary>
    public sealed record MovedOn() : Conflict("filing-sheet.moved-on");
}
