using System.Globalization;
using Microsoft.AspNetCore.Components;
using Office.Documents.Incomings;
using Office.Web.Components;

namespace Office.Web.Features.Incomings;

/// <summary>收文簿: the register of incoming papers, narrowed, counted, taken out as a table or printed as the year's book.</summary>
public sealed partial class IncomingsPage : LiveView
{
    private IncomingFilter _filter = new();
    private IReadOnlyList<IncomingRow>? _rows;
    private IReadOnlyDictionary<IncomingState, int> _counts = new Dictionary<IncomingState, int>();
    private IncomingCursor? _next;

    private string ExportHref => string.Create(
        CultureInfo.InvariantCulture,
        $"files/incomings.xlsx?q={Uri.EscapeDataString(_filter.Text ?? "")}{Part("state", (int?)_filter.State)}{Part("category", (int?)_filter.Category)}");

    protected override Task OnInitializedAsync()
    {
        Watch<IncomingMoved>(_ => true);
        return LoadAsync(Gone);
    }

    protected override Task LoadAsync(CancellationToken cancellationToken) => ReadAsync(after: null, cancellationToken);

    private static T? Read<T>(ChangeEventArgs change)
        where T : struct, Enum => Enum.TryParse<T>(change.Value as string, out var value) ? value : null;

    private static string Part(string name, int? value) =>
        value is { } given ? string.Create(CultureInfo.InvariantCulture, $"&{name}={given}") : "";

    private Task MoreAsync() => ReadAsync(_next, Gone);

    private Task NarrowAsync(IncomingFilter filter)
    {
        _filter = filter;
        return LoadAsync(Gone);
    }

    private async Task ReadAsync(IncomingCursor? after, CancellationToken cancellationToken)
    {
        var read = await Dispatcher.AskAsync(new ListIncomings(_filter, after), cancellationToken);
        if (read.Fault is null)
        {
            var page = read.Value;
            (_rows, _next) = (after is null ? page.Rows : [.. _rows ?? [], .. page.Rows], page.Next);
            _counts = after is null ? page.Counts : _counts;
        }
        else
        {
            _rows = [];
        }
    }
}
