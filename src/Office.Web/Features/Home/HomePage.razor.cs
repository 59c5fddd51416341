using System.Globalization;
using Microsoft.AspNetCore.Components;
using Office.Documents.Dispatches;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Web.Components;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Web.Features.Home;

/// <summary>首页: what waits for me, what I last handled, what I am writing; five rows of each.</summary>
public sealed partial class HomePage(OfficeDay day) : LiveView
{
    private const int RowsEach = 5;

    private IReadOnlyList<WorkItemRow>? _pending;
    private IReadOnlyList<WorkItemRow>? _recent;
    private DraftRow[]? _drafts;
    private WorkItemCounts? _counts;
    private Actor? _me;
    private bool _mayDraft;
    private Fault? _fault;

    [Inject] private IActorSource Actors { get; set; } = null!;

    private string Heading => _counts is null || _me is null
        ? L["title"]
        : _counts.Pending == 0 ? L["nothing-pending", _me.Name] : L["pending", _me.Name, _counts.Pending];

    private string Today =>
        $"{DateText.Day(day.Date)} {day.Date.ToString("dddd", CultureInfo.CurrentCulture)}";

    protected override async Task OnInitializedAsync()
    {
        Watch<WorkItemsChanged>(changed => _me is not null && changed.OfficialIds.Contains(_me.OfficialId));
        _me = await Actors.CurrentAsync(Gone);
        _mayDraft = (await Dispatcher.AskAsync(new GetRights(), Gone)).Match(rights => rights.Contains(Relation.DraftFor), _ => false);
        await LoadAsync(Gone);
    }

    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        var counted = await Dispatcher.AskAsync(new CountWorkItems(), cancellationToken);
        var pending = await Dispatcher.AskAsync(new ListWorkItems(Box.Pending, Limit: RowsEach), cancellationToken);
        var running = await Dispatcher.AskAsync(new ListWorkItems(Box.Running, Limit: RowsEach), cancellationToken);
        var ended = await Dispatcher.AskAsync(new ListWorkItems(Box.Ended, Limit: RowsEach), cancellationToken);
        var drafts = await Dispatcher.AskAsync(new ListDrafts(RowsEach), cancellationToken);
        _fault = counted.Fault ?? pending.Fault ?? running.Fault ?? ended.Fault ?? drafts.Fault;
        if (_fault is null)
        {
            _counts = counted.Value;
            _pending = pending.Value.Rows;
            _recent = [.. running.Value.Rows.Concat(ended.Value.Rows).OrderByDescending(row => row.At).Take(RowsEach)];
            _drafts = drafts.Value;
        }
    }

    private string TitleOf(WorkItemRow row) => Titled(row.Snapshot.Title);

    private string Titled(string title) => title is { Length: > 0 } ? title : M["untitled"];
}
