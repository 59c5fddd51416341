using System.Globalization;
using Microsoft.AspNetCore.Components;
using Office.Documents.Numbering;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Web.Components;

namespace Office.Web.Features.Registers;

/// <summary>文号台账: every number of a 代字 in a year, what carries it, and why none does; what may be done about one.</summary>
public sealed partial class LedgerPage(OfficeDay day, IDirectorySource directory, IActorSource actors) : LiveView
{
    private const int YearsBack = 10;

    private Office.Documents.Numbering.LedgerPage? _page;
    private IReadOnlyList<OrganEntry> _organs = [];
    private Actor? _actor;
    private Guid _me;
    private Fault? _fault;
    private bool _reserving;

    [SupplyParameterFromQuery(Name = "year")] private int? Year { get; set; }

    [SupplyParameterFromQuery(Name = "prefix")] private string? Prefix { get; set; }

    [SupplyParameterFromQuery(Name = "organ")] private Guid? OrganId { get; set; }

    [Inject] private NavigationManager Address { get; set; } = null!;

    private int Shown => Year ?? day.Date.Year;

    private string Organ => directory.Current.Organ(_page?.OrganId ?? default)?.FullName ?? "";

    /// <summary>Numbers are kept and given back for any organ that one numbers for, by whichever post.</summary>
    private bool MayKeep => _page?.MayKeep ?? false;

    /// <summary>What is arranged for the 代字 is the organ's own business.</summary>
    private bool MayArrange => MayKeep && _page?.OrganId == _actor?.OrganId;

    private IReadOnlyList<Choice<Guid>> Organs => [.. _organs.Select(organ => new Choice<Guid>(organ.Id, organ.ShortName))];

    private IReadOnlyList<Choice<int>> Years =>
    [
        .. Enumerable.Range(day.Date.Year - YearsBack, YearsBack + 1).Reverse()
            .Select(year => new Choice<int>(year, L["year-of", year.ToString(CultureInfo.InvariantCulture)])),
    ];

    protected override async Task OnInitializedAsync()
    {
        Watch<LedgerChanged>(told => told.OrganId == _page?.OrganId);
        Watch<NumberGiven>(_ => true);
        _actor = await actors.CurrentAsync(Gone);
        _me = _actor?.OfficialId ?? Guid.Empty;
        _organs = (await Dispatcher.AskAsync(new ListRegisterOrgans(), Gone)).Match(organs => organs, _ => []);
    }

    protected override Task OnParametersSetAsync() => LoadAsync(Gone);

    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        var asked = await Dispatcher.AskAsync(new ExplainNumbers(Shown, Prefix) { OrganId = OrganId }, cancellationToken);
        (_page, _fault) = asked.Match<(Office.Documents.Numbering.LedgerPage?, Fault?)>(page => (page, null), fault => (null, fault));
    }

    private string Summary(Office.Documents.Numbering.LedgerPage page)
    {
        int Count(NumberState? state) => page.Spans.Where(span => span.State == state).Sum(span => span.Count);
        return L[
            "summary", page.Last, Count(NumberState.Given), Count(NumberState.Reserved),
            Count(NumberState.Void) + Count(NumberState.ReuseAsked), Count(null)];
    }

    private string ExportAddress(Office.Documents.Numbering.LedgerPage page) => string.Create(
        CultureInfo.InvariantCulture,
        $"/files/registers/ledger.xlsx?year={Shown}&prefix={Uri.EscapeDataString(page.Prefix)}&organ={page.OrganId}");

    private void Narrow(int year, string? prefix, Guid? organ) => Address.NavigateTo(
        Address.GetUriWithQueryParameters(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["year"] = year == day.Date.Year ? null : year,
            ["prefix"] = string.IsNullOrEmpty(prefix) ? null : prefix,
            ["organ"] = organ,
        }),
        replace: true);
}
