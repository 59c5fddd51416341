using System.Text.Json;
using Office.Documents.Content;

namespace Office.Documents.FilingSheets;

/// <summary>
/// 发文稿纸 of an organ: which elements and opinion boxes stand where on the sheet, per kind of document or for all kinds.
/// </summary>
public sealed class FilingSheetTemplate
{
    public Guid Id { get; init; }

    public Guid OrganId { get; init; }

    /// <summary>The kind it is for; null for all kinds without one of their own.</summary>
    public DocumentKind? Kind { get; init; }

    /// <summary>The layout as JSON; see <see cref="FilingSheetLayout"/>.</summary>
    public string Layout { get; private set; } = "";

    public void Write(FilingSheetLayout layout) => Layout = JsonSerializer.Serialize(layout, JsonSerializerOptions.Web);

    public FilingSheetLayout Read() => JsonSerializer.Deserialize<FilingSheetLayout>(Layout, JsonSerializerOptions.Web)!;
}

/// <summary>The sheet as rows of cells on a grid of twelve columns.</summary>
/// <param name="Title">Printed at the top, e.g. 铜江市人民政府办公室发文稿纸.</param>
/// <param name="Rows">From top to bottom, 1–30.</param>
public sealed record FilingSheetLayout(string Title, IReadOnlyList<FilingSheetRow> Rows)
{
    public const int Columns = 12;

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

    /// <summary>Whether it can be drawn: known cells, twelve columns a row, 1–30 rows.</summary>
    public bool IsSound() =>
        !string.IsNullOrWhiteSpace(Title) && Title.Length <= 60
        && Rows is { Count: >= 1 and <= 30 }
        && Rows.All(row => row.Cells is { Count: >= 1 and <= 6 }
            && row.Cells.Sum(cell => cell.Span) == Columns
            && row.Cells.All(cell => cell.Span >= 1 && cell.HeightMm is >= 8 and <= 80 && FilingSheetFields.IsKnown(cell.Field)));
}

/// <param name="Cells">From left to right; their spans add up to twelve.</param>
public sealed record FilingSheetRow(IReadOnlyList<FilingSheetCell> Cells);

/// <param name="Field">An element (<c>title</c>) or an opinion box (<c>slot:issue</c>).</param>
/// <param name="Span">Columns, 1–12.</param>
/// <param name="HeightMm">Least height in print, 8–80 mm.</param>
public sealed record FilingSheetCell(string Field, int Span, int HeightMm = 10);
