using System.Globalization;
using Microsoft.AspNetCore.Components;
using Office.Documents.Seals;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Web.Components;
using Office.Workflow.Instances;

namespace Office.Web.Features.Registers;

/// <summary>用印台账: what the organ has sealed, by year; printed as a list.</summary>
public sealed partial class SealUsesPage(OfficeDay day) : LiveView
{
    private const int YearsBack = 10;

    private IReadOnlyList<SealUseRow>? _rows;
    private SealUseCursor? _next;
    private Fault? _fault;
    private IReadOnlyList<SealRow> _seals = [];
    private (int, Guid?, string?)? _loaded;

    [SupplyParameterFromQuery(Name = "year")] private int? Year { get; set; }

    [SupplyParameterFromQuery(Name = "seal")] private Guid? SealId { get; set; }

    [SupplyParameterFromQuery(Name = "q")] private string? Text { get; set; }

    [Inject] private NavigationManager Address { get; set; } = null!;

    private int Shown => Year ?? day.Date.Year;

    private bool IsNarrowed => SealId is not null || !string.IsNullOrWhiteSpace(Text);

    private IReadOnlyList<Choice<int>> Years =>
    [
        .. Enumerable.Range(day.Date.Year - YearsBack, YearsBack + 1).Reverse()
            .Select(year => new Choice<int>(year, L["year-of", year.ToString(CultureInfo.InvariantCulture)])),
    ];

    private IReadOnlyList<Choice<Guid?>> Seals => [.. _seals.Select(seal => new Choice<Guid?>(seal.SealId, seal.Name))];

    protected override async Task OnInitializedAsync()
    {
        // Whoever orders a seal moves somebody's boxes, and with them a line of the ledger.
        Watch<WorkItemsChanged>(_ => true);
        _seals = (await Dispatcher.AskAsync(new ListSeals(), Gone)).Match(seals => seals, _ => []);
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_loaded == (Shown, SealId, Text))
        {
            return;
        }

        _loaded = (Shown, SealId, Text);
        (_rows, _next, _fault) = (null, null, null);
        await LoadAsync(Gone);
    }

    protected override Task LoadAsync(CancellationToken cancellationToken) =>
        ReadAsync(Math.Max(ListSealUses.PageSize, _rows?.Count ?? 0), cancellationToken);

    private Task MoreAsync() => ReadAsync((_rows?.Count ?? 0) + ListSealUses.PageSize, Gone);

    private async Task ReadAsync(int wanted, CancellationToken cancellationToken)
    {
        var asked = (Shown, SealId, Text);
        List<SealUseRow> rows = [];
        SealUseCursor? next = null;
        do
        {
            var page = await Dispatcher.AskAsync(new ListSealUses(Shown, SealId, Text, next), cancellationToken);
            if (page.Fault is not null)
            {
                _fault = page.Fault;
                return;
            }

            rows.AddRange(page.Value.Rows);
            next = page.Value.Next;
        }
        while (next is not null && rows.Count < wanted);

        if (asked == (Shown, SealId, Text))
        {
            (_rows, _next, _fault) = (rows, next, null);
        }
    }

    private void Narrow(int year, Guid? seal, string? text) => Address.NavigateTo(
        Address.GetUriWithQueryParameters(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["year"] = year == day.Date.Year ? null : year,
            ["seal"] = seal,
            ["q"] = string.IsNullOrWhiteSpace(text) ? null : text,
        }),
        replace: true);
}
