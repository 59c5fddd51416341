using System.Globalization;
using Microsoft.AspNetCore.Components;
using Office.Documents.Numbering;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Web.Components;
using Office.Workflow.Instances;

namespace Office.Web.Features.Registers;

/// <summary>发文登记簿: the numbers that the organ has given, by year; printed as a list.</summary>
public sealed partial class NumbersPage(OfficeDay day, IDirectorySource directory) : LiveView
{
    // The office keeps its papers for ten years before they go to the archive.
    private const int YearsBack = 10;

    private IReadOnlyList<RegisterRow>? _rows;
    private RegisterCursor? _next;
    private IReadOnlyList<string> _prefixes = [];
    private Fault? _fault;
    private IReadOnlyList<OrganEntry> _organs = [];
    private Guid _organ;
    private (int, string?, string?, Guid?)? _loaded;

    [SupplyParameterFromQuery(Name = "year")] private int? Year { get; set; }

    [SupplyParameterFromQuery(Name = "prefix")] private string? Prefix { get; set; }

    [SupplyParameterFromQuery(Name = "q")] private string? Text { get; set; }

    [SupplyParameterFromQuery(Name = "organ")] private Guid? OrganId { get; set; }

    [Inject] private NavigationManager Address { get; set; } = null!;

    private int Shown => Year ?? day.Date.Year;

    private bool IsNarrowed => !string.IsNullOrEmpty(Prefix) || !string.IsNullOrWhiteSpace(Text);

    private string Organ => directory.Current.Organ(_organ)?.FullName ?? "";

    private string LedgerAddress => string.Create(
        CultureInfo.InvariantCulture, $"registers/ledger?year={Shown}{(OrganId is { } organ ? $"&organ={organ}" : "")}");

    private IReadOnlyList<Choice<int>> Years =>
    [
        .. Enumerable.Range(day.Date.Year - YearsBack, YearsBack + 1).Reverse()
            .Select(year => new Choice<int>(year, L["year-of", year.ToString(CultureInfo.InvariantCulture)])),
    ];

    private IReadOnlyList<Choice<Guid>> Organs => [.. _organs.Select(organ => new Choice<Guid>(organ.Id, organ.ShortName))];

    private IReadOnlyList<Choice<string>> Prefixes => [.. _prefixes.Select(prefix => new Choice<string>(prefix, prefix))];

    protected override async Task OnInitializedAsync()
    {
        // Whoever registers, prints or distributes moves somebody's boxes, and with them a line of the register.
        Watch<WorkItemsChanged>(_ => true);
        _organs = (await Dispatcher.AskAsync(new ListRegisterOrgans(), Gone)).Match(organs => organs, _ => []);
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_loaded == (Shown, Prefix, Text, OrganId))
        {
            return;
        }

        _loaded = (Shown, Prefix, Text, OrganId);
        _organ = OrganId ?? (_organs is [var first, ..] ? first.Id : Guid.Empty);
        (_rows, _next, _fault) = (null, null, null);
        await LoadAsync(Gone);
    }

    protected override Task LoadAsync(CancellationToken cancellationToken) =>
        ReadAsync(Math.Max(ListRegister.PageSize, _rows?.Count ?? 0), cancellationToken);

    private Task MoreAsync() => ReadAsync((_rows?.Count ?? 0) + ListRegister.PageSize, Gone);

    private async Task ReadAsync(int wanted, CancellationToken cancellationToken)
    {
        var asked = (Shown, Prefix, Text, OrganId);
        List<RegisterRow> rows = [];
        RegisterCursor? next = null;
        do
        {
            var page = await Dispatcher.AskAsync(
                new ListRegister(Shown, string.IsNullOrEmpty(Prefix) ? null : Prefix, Text, next) { OrganId = OrganId }, cancellationToken);
            if (page.Fault is not null)
            {
                _fault = page.Fault;
                return;
            }

            rows.AddRange(page.Value.Rows);
            (next, _prefixes) = (page.Value.Next, page.Value.Prefixes);
        }
        while (next is not null && rows.Count < wanted);

        if (asked == (Shown, Prefix, Text, OrganId))
        {
            (_rows, _next, _fault) = (rows, next, null);
        }
    }

    private void Narrow(int year, string? prefix, string? text, Guid? organ = null) => Address.NavigateTo(
        Address.GetUriWithQueryParameters(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["year"] = year == day.Date.Year ? null : year,
            ["prefix"] = string.IsNullOrEmpty(prefix) ? null : prefix,
            ["organ"] = (organ ?? OrganId) is { } chosen && chosen != _organs[0].Id ? chosen : null,
            ["q"] = string.IsNullOrWhiteSpace(text) ? null : text,
        }),
        replace: true);
}
