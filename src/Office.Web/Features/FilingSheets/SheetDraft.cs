using Office.Documents.FilingSheets;

namespace Office.Web.Features.FilingSheets;

/// <summary>A sheet while it is edited.</summary>
public sealed class SheetDraft
{
    public required string Title { get; set; }

    public required IList<SheetDraftRow> Rows { get; init; }

    public static SheetDraft Of(FilingSheetLayout layout) => new()
    {
        Title = layout.Title,
        Rows = [.. layout.Rows.Select(row => new SheetDraftRow { Cells = [.. row.Cells.Select(SheetDraftCell.Of)] })],
    };

    public FilingSheetLayout ToLayout() => new(
        Title.Trim(),
        [.. Rows.Select(row => new FilingSheetRow([.. row.Cells.Select(cell => cell.ToCell())]))]);

    /// <summary>The usual opinion boxes that stand nowhere on it.</summary>
    public IReadOnlyList<string> MissingSlots() =>
        [.. FilingSheetFields.Slots.Except(Rows.SelectMany(row => row.Cells).SelectMany(cell => FilingSheetFields.SlotsIn(cell.Field)), StringComparer.Ordinal)];

    public void AddRow() => Rows.Add(new SheetDraftRow
    {
        Cells = [new SheetDraftCell { Field = FirstFree(), Span = FilingSheetLayout.Columns }],
    });

    public void Move(SheetDraftRow row, int by)
    {
        var at = Rows.IndexOf(row);
        Rows.RemoveAt(at);
        Rows.Insert(at + by, row);
    }

    /// <summary>Adds a cell at the end of a row and shares the row's width evenly again.</summary>
    public void AddCell(SheetDraftRow row)
    {
        row.Cells.Add(new SheetDraftCell { Field = FirstFree(), HeightMm = row.Cells[row.Cells.Count - 1].HeightMm });
        row.Share();
    }

    /// <summary>An element that the sheet does not show yet; room for the pen when it shows all.</summary>
    private string FirstFree()
    {
        var taken = Rows.SelectMany(row => row.Cells).Select(cell => cell.Field).ToHashSet(StringComparer.Ordinal);
        return FilingSheetFields.Elements.FirstOrDefault(field => !taken.Contains(field)) ?? FilingSheetFields.Blank;
    }
}

/// <summary>A row while it is edited.</summary>
public sealed class SheetDraftRow
{
    public required IList<SheetDraftCell> Cells { get; init; }

    public int Width => Cells.Sum(cell => cell.Span);

    /// <summary>Gives every cell the same width; the first ones take what is left over.</summary>
    public void Share()
    {
        for (var at = 0; at < Cells.Count; at++)
        {
            Cells[at].Span = (FilingSheetLayout.Columns / Cells.Count) + (at < FilingSheetLayout.Columns % Cells.Count ? 1 : 0);
        }
    }

    public void Remove(SheetDraftCell cell)
    {
        Cells.Remove(cell);
        Share();
    }

    public void Move(SheetDraftCell cell, int by)
    {
        var at = Cells.IndexOf(cell);
        Cells.RemoveAt(at);
        Cells.Insert(at + by, cell);
    }
}

/// <summary>A cell while it is edited.</summary>
public sealed class SheetDraftCell
{
    public required string Field { get; set; }

    public int Span { get; set; }

    public int HeightMm { get; set; } = 10;

    public string? Label { get; set; }

    public static SheetDraftCell Of(FilingSheetCell cell) =>
        new() { Field = cell.Field, Span = cell.Span, HeightMm = cell.HeightMm, Label = cell.Label };

    public FilingSheetCell ToCell() => new(Field, Span, HeightMm, string.IsNullOrWhiteSpace(Label) ? null : Label.Trim());

    /// <summary>Takes an opinion box in or out; the last one stays, since a cell cannot hold nothing.</summary>
    public void Toggle(string slot)
    {
        List<string> slots = [.. FilingSheetFields.SlotsIn(Field)];
        if (!slots.Remove(slot))
        {
            slots.Add(slot);
        }

        if (slots.Count > 0)
        {
            Field = FilingSheetFields.SlotPrefix + string.Join(',', slots);
        }
    }
}
