using Microsoft.AspNetCore.Components;

namespace Office.Web.Components;

/// <summary>A dense table at the desk and cards on the phone; keys j, k, Enter and x are in js/office.js.</summary>
public sealed partial class DataTable<T>
{
    private readonly List<Column<T>> _columns = [];

    private bool Selectable => SelectedChanged.HasDelegate;

    private bool AllSelected => Items is { Count: > 0 } && Items.All(item => Selected.Contains(Key(item)));

    internal void Add(Column<T> column) => _columns.Add(column);

    internal void Remove(Column<T> column) => _columns.Remove(column);

    private bool IsUnread(T item) => Unread?.Invoke(item) ?? false;

    private bool IsSortedBy(string? column) => column is not null && string.Equals(Sort?.Column, column, StringComparison.Ordinal);

    private string? SortState(Column<T> column) => !IsSortedBy(column.Name)
        ? null
        : Sort!.Descending ? "descending" : "ascending";

    private RenderFragment Cell(Column<T> column, T item) => builder =>
    {
        if (column.Card is not CardPlace.Title)
        {
            builder.AddContent(0, column.ChildContent(item));
            return;
        }

        if (Href is not null)
        {
            builder.OpenElement(1, "a");
            builder.AddAttribute(2, "href", Href(item));
            builder.AddAttribute(3, "data-open", value: true);
        }
        else
        {
            builder.OpenElement(4, "span");
        }

        builder.OpenElement(5, "span");
        builder.AddAttribute(6, "class", "title-cut");
        if (IsUnread(item))
        {
            builder.AddMarkupContent(7, "<span class=\"unread-mark\"></span>");
            builder.OpenElement(8, "span");
            builder.AddAttribute(9, "class", "unseen");
            builder.AddContent(10, L["unread"].Value + " ");
            builder.CloseElement();
        }

        builder.AddContent(11, column.ChildContent(item));
        builder.CloseElement();
        builder.CloseElement();
    };

    private Task SortAsync(string column) =>
        OnSort.InvokeAsync(new TableSort(column, IsSortedBy(column) && !Sort!.Descending));

    private Task ToggleAsync(T item)
    {
        HashSet<Guid> next = [.. Selected];
        if (!next.Remove(Key(item)))
        {
            next.Add(Key(item));
        }

        return SelectedChanged.InvokeAsync(next);
    }

    private Task SelectAllAsync(ChangeEventArgs change) =>
        SelectedChanged.InvokeAsync(change.Value is true && Items is not null ? Items.Select(Key).ToHashSet() : []);
}
