using System.Globalization;
using Microsoft.AspNetCore.Components;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Web.Components;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Web.Features.Boxes;

/// <summary>监控: where the organ's matters wait now, for whom, and how long; several can be urged together.</summary>
public sealed partial class WatchPage : LiveView
{
    private const int PageSize = 50;

    private WatchedPage? _page;
    private Fault? _fault;
    private Guid _organ;
    private (BoxFilter Filter, Guid? Unit, bool? Overdue)? _loaded;
    private HashSet<Guid> _chosen = [];

    [SupplyParameterFromQuery(Name = "q")] private string? Text { get; set; }

    [SupplyParameterFromQuery(Name = "urgency")] private int? Urgency { get; set; }

    [SupplyParameterFromQuery(Name = "kind")] private string? Kind { get; set; }

    [SupplyParameterFromQuery(Name = "unit")] private Guid? Unit { get; set; }

    [SupplyParameterFromQuery(Name = "overdue")] private bool? Overdue { get; set; }

    [Inject] private NavigationManager Address { get; set; } = null!;

    [Inject] private IActorSource Actors { get; set; } = null!;

    [Inject] private IDirectorySource Directory { get; set; } = null!;

    private BoxFilter Filter => new(Text, Urgency, Kind);

    private bool IsNarrowed => Filter.IsSet || Unit is not null || Overdue is true;

    private string Query => new Uri(Address.Uri).Query.TrimStart('?');

    private IReadOnlyList<Choice<Guid?>> Units => [.. Directory.Current.UnitsOf(_organ).Select(unit => new Choice<Guid?>(unit.Id, unit.Name))];

    private IReadOnlyList<WorkItemRow> Chosen => [.. (_page?.Rows ?? []).Where(row => _chosen.Contains(row.WorkItemId))];

    protected override async Task OnInitializedAsync()
    {
        Watch<WorkItemsChanged>(_ => true);
        _organ = (await Actors.CurrentAsync(Gone))?.OrganId ?? Guid.Empty;
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_loaded != (Filter, Unit, Overdue))
        {
            _loaded = (Filter, Unit, Overdue);
            (_page, _fault, _chosen) = (null, null, []);
            await LoadAsync(Gone);
        }
    }

    /// <summary>Reads as many rows as are shown.</summary>
    protected override Task LoadAsync(CancellationToken cancellationToken) =>
        ReadAsync(Math.Max(PageSize, _page?.Rows.Count ?? 0), cancellationToken);

    private Task MoreAsync() => ReadAsync((_page?.Rows.Count ?? 0) + PageSize, Gone);

    private Task DoneAsync()
    {
        _chosen = [];
        return LoadAsync(Gone);
    }

    private async Task ReadAsync(int wanted, CancellationToken cancellationToken)
    {
        var shown = (Filter, Unit, Overdue);
        List<WorkItemRow> rows = [];
        WatchedPage? page = null;
        do
        {
            var asked = await Dispatcher.AskAsync(
                new ListWatched(Filter.ToQuery(), Unit, Overdue is true, page?.Next, Math.Min(wanted - rows.Count, 200)), cancellationToken);
            if (asked.Fault is not null)
            {
                _fault = asked.Fault;
                return;
            }

            page = asked.Value;
            rows.AddRange(page.Rows);
        }
        while (page.Next is not null && rows.Count < wanted);

        if (shown == (Filter, Unit, Overdue))
        {
            (_page, _fault) = (page with { Rows = rows }, null);
        }
    }

    private void Narrow(BoxFilter filter, Guid? unit, bool? overdue) => Address.NavigateTo(
        Address.GetUriWithQueryParameters(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["q"] = string.IsNullOrWhiteSpace(filter.Text) ? null : filter.Text,
            ["urgency"] = filter.Urgency,
            ["kind"] = filter.Kind,
            ["unit"] = unit?.ToString("D", CultureInfo.InvariantCulture),
            ["overdue"] = overdue is true ? "true" : null,
        }),
        replace: true);
}
