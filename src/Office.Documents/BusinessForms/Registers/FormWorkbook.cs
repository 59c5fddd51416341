using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Office.Documents.BusinessForms.Registers;

/// <summary>
/// Writes a table as .xlsx. Text is text whatever it begins with: it is stored as a string and marked as typed with a leading
/// quote, so that <c>=cmd|…</c> from a form is never run as a formula, not even after the cell is edited.
/// </summary>
public static class FormWorkbook
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // The longest text that a cell takes.
    private const int MostCharacters = 32_767;

    private const uint Plain = 0, Head = 1, Quoted = 2, Day = 3, Number = 4;

    /// <param name="to">Where the file goes; must be seekable.</param>
    /// <param name="name">The sheet's name.</param>
    /// <param name="head">The titles of the columns.</param>
    /// <param name="rows">Cells are string, decimal, <see cref="DateOnly"/> or null.</param>
    public static void Write(Stream to, string name, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<object?>> rows)
    {
        using var document = SpreadsheetDocument.Create(to, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        var styles = book.AddNewPart<WorkbookStylesPart>();
        styles.Stylesheet = Styles();
        var sheet = book.AddNewPart<WorksheetPart>();
        WriteSheet(sheet, head, rows);
        book.Workbook = new Workbook(new Sheets(new Sheet { Id = book.GetIdOfPart(sheet), SheetId = 1, Name = SheetName(name) }));
    }

    private static void WriteSheet(WorksheetPart sheet, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<object?>> rows)
    {
        using var writer = OpenXmlWriter.Create(sheet);
        writer.WriteStartElement(new Worksheet());
        // The head stays in sight.
        writer.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
        { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(new Column { Min = 1, Max = (uint)Math.Max(1, head.Count), Width = 18, CustomWidth = true }));
        writer.WriteStartElement(new SheetData());
        writer.WriteElement(new Row(head.Select(title => Text(title, Head))));
        foreach (var row in rows)
        {
            writer.WriteElement(new Row(row.Select(CellOf)));
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static Cell CellOf(object? value) => value switch
    {
        null => new Cell { StyleIndex = Plain },
        decimal number => new Cell(new CellValue(number.ToString(CultureInfo.InvariantCulture))) { DataType = CellValues.Number, StyleIndex = Number },
        DateOnly day => new Cell(new CellValue(day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture))) { StyleIndex = Day },
        string text => Text(text, text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? Quoted : Plain),
        _ => throw new ArgumentException($"No cell holds a {value.GetType().Name}.", nameof(value)),
    };

    private static Cell Text(string text, uint style) => new(new InlineString(
        new Text(text.Length > MostCharacters ? text[..MostCharacters] : text) { Space = SpaceProcessingModeValues.Preserve }))
    {
        DataType = CellValues.InlineString,
        StyleIndex = style,
    };

    private static string SheetName(string name)
    {
        var clean = string.Concat(name.Where(letter => letter is not ('[' or ']' or ':' or '*' or '?' or '/' or '\\' or '\''))).Trim();
        return clean.Length == 0 ? "1" : clean.Length > 31 ? clean[..31] : clean;
    }

    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "yyyy-mm-dd" }),
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat { QuotePrefix = true },
            new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 0 }));
}
