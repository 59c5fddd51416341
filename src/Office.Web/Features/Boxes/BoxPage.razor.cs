using Microsoft.AspNetCore.Components;
using Office.Organization.Foundation;
using Office.Web.Components;
using Office.Web.Features.Circulations;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Web.Features.Boxes;

/// <summary>待办, 在办 and 已办: a live list of the signed-in official's work items.</summary>
public sealed partial class BoxPage : LiveView
{
    private const int PageSize = 50;
    private const int MostAtOnce = 200;

    private IReadOnlyList<WorkItemRow>? _rows;
    private WorkItemCursor? _next;
    private WorkItemCounts? _counts;
    private Fault? _fault;
    private Guid _me;
    private (Box? Box, BoxFilter Filter)? _loaded;
    private HashSet<Guid> _chosen = [];

    /// <summary>todo, doing or done.</summary>
    [Parameter] public string Name { get; set; } = "";

    [SupplyParameterFromQuery(Name = "q")] private string? Text { get; set; }

    [SupplyParameterFromQuery(Name = "urgency")] private int? Urgency { get; set; }

    [SupplyParameterFromQuery(Name = "kind")] private string? Kind { get; set; }

    [Inject] private NavigationManager Address { get; set; } = null!;

    [Inject] private IActorSource Actors { get; set; } = null!;

    private Box? Shown => BoxOf(Name);

    private string Query => new Uri(Address.Uri).Query.TrimStart('?');

    private BoxFilter Filter => new(Text, Urgency, Kind);

    private int? Total => Filter.IsSet ? null : Shown switch
    {
        Box.Pending => Whole(_counts?.Pending),
        Box.Running => Whole(_counts?.Running),
        Box.Ended => Whole(_counts?.Ended),
        Box.Reading => Whole(_counts?.Reading),
        _ => null,
    };

    // Past the most that is counted there is no total to show.
    private static int? Whole(int? count) => count < WorkItemCounts.Most ? count : null;

    // Rows are chosen only where there is something to do with the chosen ones.
    private EventCallback<IReadOnlySet<Guid>> Choosing => _rows is not null && _rows.Any(row => Shown switch
    {
        Box.Pending => IsArrival(row) || BulkSign.CanSign(row),
        Box.Reading => BulkAcknowledge.CanAcknowledge(row),
        _ => false,
    })
        ? EventCallback.Factory.Create<IReadOnlySet<Guid>>(this, chosen => _chosen = [.. chosen])
        : default;

    private IReadOnlyList<WorkItemRow> ChosenArrivals =>
        [.. (_rows ?? []).Where(row => IsArrival(row) && _chosen.Contains(row.WorkItemId))];

    private IReadOnlyList<WorkItemRow> ChosenDecisions =>
        [.. (_rows ?? []).Where(row => BulkSign.CanSign(row) && _chosen.Contains(row.WorkItemId))];

    private IReadOnlyList<WorkItemRow> ChosenReadings =>
        [.. (_rows ?? []).Where(row => BulkAcknowledge.CanAcknowledge(row) && _chosen.Contains(row.WorkItemId))];

    protected override async Task OnInitializedAsync()
    {
        Watch<WorkItemsChanged>(changed => changed.OfficialIds.Contains(_me));
        _me = (await Actors.CurrentAsync(Gone))?.OfficialId ?? Guid.Empty;
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_loaded == (Shown, Filter))
        {
            return;
        }

        _loaded = (Shown, Filter);
        (_rows, _next, _fault, _chosen) = (null, null, null, []);
        await LoadAsync(Gone);
    }

    /// <summary>The box of an address; null where there is none.</summary>
    internal static Box? BoxOf(string name) => name switch
    {
        "todo" => Box.Pending,
        "doing" => Box.Running,
        "done" => Box.Ended,
        "reading" => Box.Reading,
        "read" => Box.Read,
        _ => null,
    };

    /// <summary>Reads as many rows as are shown, so that a refresh never folds up what was opened.</summary>
    protected override Task LoadAsync(CancellationToken cancellationToken) =>
        ReadAsync(Math.Max(PageSize, _rows?.Count ?? 0), cancellationToken);

    private static bool IsArrival(WorkItemRow row) => row.Snapshot.Kind is Matters.Arrival;

    private Task DoneAsync()
    {
        _chosen = [];
        return LoadAsync(Gone);
    }

    private Task MoreAsync() => ReadAsync((_rows?.Count ?? 0) + PageSize, Gone);

    private async Task ReadAsync(int wanted, CancellationToken cancellationToken)
    {
        if (Shown is not { } box)
        {
            return;
        }

        var filter = Filter;
        List<WorkItemRow> rows = [];
        WorkItemCursor? next = null;
        do
        {
            var limit = Math.Min(wanted - rows.Count, MostAtOnce);
            var page = await Dispatcher.AskAsync(new ListWorkItems(box, filter.ToQuery(), next, limit), cancellationToken);
            if (page.Fault is not null)
            {
                _fault = page.Fault;
                return;
            }

            rows.AddRange(page.Value.Rows);
            next = page.Value.Next;
        }
        while (next is not null && rows.Count < wanted);

        var counted = await Dispatcher.AskAsync(new CountWorkItems(), cancellationToken);
        // Another box or filter was chosen meanwhile: its own answer is on the way.
        if (Shown == box && Filter == filter)
        {
            (_rows, _next, _fault) = (rows, next, null);
            _counts = counted.Match<WorkItemCounts?>(counts => counts, _ => null);
        }
    }

    private void Narrow(BoxFilter filter) => Address.NavigateTo(
        Address.GetUriWithQueryParameters(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["q"] = string.IsNullOrWhiteSpace(filter.Text) ? null : filter.Text,
            ["urgency"] = filter.Urgency,
            ["kind"] = filter.Kind,
        }),
        replace: true);
}
