using System.Globalization;
using Microsoft.AspNetCore.Components;
using Office.Documents.Content;

namespace Office.Web.Features.Drafts;

/// <summary>A table as it is written. Tab walks the cells; js/draft.js knows the cell that the buttons are about.</summary>
public sealed partial class TableBlock
{
    /// <summary>Rows that are drawn before the reader asks for more: each cell is a field of its own.</summary>
    private const int RowsAtOnce = 40;

    private (BodyBlock? Block, int Number, int Count, int Shown) _drawn;
    private int _shown = RowsAtOnce;

    [Parameter, EditorRequired]
    public BodyBlock Block { get; set; } = null!;

    /// <summary>Its place, from 1.</summary>
    [Parameter, EditorRequired]
    public int Number { get; set; }

    [Parameter, EditorRequired]
    public int Count { get; set; }

    /// <summary>What the keys of kept fields begin with.</summary>
    [Parameter]
    public string Keep { get; set; } = "";

    [Parameter]
    public EventCallback<string> OnCaption { get; set; }

    [Parameter, EditorRequired]
    public EventCallback<Func<Table, Table>> OnChanged { get; set; }

    /// <summary>Asks the page's script for the cell that was written in last: its row and its place in it.</summary>
    [Parameter, EditorRequired]
    public Func<int, Task<(int Row, int Cell)>> CellAt { get; set; } = null!;

    [Parameter]
    public EventCallback<int> OnMoved { get; set; }

    [Parameter]
    public EventCallback OnRemoved { get; set; }

    private Table Table => (Table)Block.Fixed!;

    // One key changes one block of hundreds.
    protected override bool ShouldRender() => _drawn != (Block, Number, Count, _shown);

    protected override void OnAfterRender(bool firstRender) => _drawn = (Block, Number, Count, _shown);

    private Task ChangeAsync(Func<Table, Table> change) => OnChanged.InvokeAsync(change);

    private async Task AtCellAsync(Func<Table, int, int, Table> change)
    {
        var (row, cell) = await CellAt(Block.Id);
        if (row < Table.Rows.Count && cell < Table.Rows[row].Cells.Count)
        {
            _shown = row >= _shown - 1 ? _shown + 1 : _shown;
            await ChangeAsync(table => change(table, row, cell));
        }
    }

    private Task SetHeadAsync(string? rows) => int.TryParse(rows, NumberStyles.None, CultureInfo.InvariantCulture, out var head)
        ? ChangeAsync(table => table with { HeaderRows = Math.Clamp(head, 0, Math.Max(0, table.Rows.Count - 1)) })
        : Task.CompletedTask;
}
