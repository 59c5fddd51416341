using Microsoft.AspNetCore.Components;
using Office.Documents.Dispatches;
using Office.Organization.Foundation;
using Office.Web.Components;
using Office.Workflow.Instances;

namespace Office.Web.Features.Boxes;

/// <summary>草稿: what the official has begun and never submitted.</summary>
public sealed partial class DraftsPage(IIdSource ids, Toasts toasts) : LiveView
{
    private const int PageSize = 50;
    private const int MostAtOnce = 200;

    private readonly Dictionary<Guid, Guid> _commands = [];
    private IReadOnlyList<DraftRow>? _rows;
    private HashSet<Guid> _chosen = [];
    private List<(string Title, Fault Fault)> _refused = [];
    private BoxFilter _filter = new(null, null, null);
    private Fault? _fault;
    private bool _hasMore;
    private bool _asking;
    private Guid _me;

    [Inject] private IActorSource Actors { get; set; } = null!;

    private IEnumerable<DraftRow> Chosen => (_rows ?? []).Where(row => _chosen.Contains(row.DispatchId));

    protected override async Task OnInitializedAsync()
    {
        // A draft leaves this list when it is submitted, which changes somebody's boxes; the author's own among them.
        Watch<WorkItemsChanged>(changed => changed.OfficialIds.Contains(_me));
        _me = (await Actors.CurrentAsync(Gone))?.OfficialId ?? Guid.Empty;
        await LoadAsync(Gone);
    }

    protected override Task LoadAsync(CancellationToken cancellationToken) =>
        ReadAsync(Math.Max(PageSize, _rows?.Count ?? 0), cancellationToken);

    private string TitleOf(DraftRow row) => row.Title is { Length: > 0 } title ? title : M["untitled"];

    private Task MoreAsync() => ReadAsync((_rows?.Count ?? 0) + PageSize, Gone);

    private Task NarrowAsync(BoxFilter filter)
    {
        (_filter, _rows, _chosen) = (filter, null, []);
        return LoadAsync(Gone);
    }

    private async Task ReadAsync(int wanted, CancellationToken cancellationToken)
    {
        var filter = _filter;
        List<DraftRow> rows = [];
        var hasMore = true;
        while (hasMore && rows.Count < wanted)
        {
            var take = Math.Min(wanted - rows.Count, MostAtOnce);
            DraftCursor? after = rows is [.., var last] ? new(last.SavedAt, last.DispatchId) : null;
            var page = await Dispatcher.AskAsync(new ListDrafts(take + 1, filter.Text, after), cancellationToken);
            if (page.Fault is not null)
            {
                _fault = page.Fault;
                return;
            }

            rows.AddRange(page.Value.Take(take));
            hasMore = page.Value.Length > take;
        }

        if (_filter == filter)
        {
            (_rows, _hasMore, _fault) = (rows, hasMore, null);
        }
    }

    private async Task DiscardAsync()
    {
        List<(string, Fault)> refused = [];
        var done = 0;
        foreach (var row in Chosen.ToList())
        {
            // The same draft keeps its command's id, so that a second try is the same act.
            _commands.TryAdd(row.DispatchId, ids.Next());
            var outcome = await Dispatcher.SendAsync(
                new DiscardDraft(row.DispatchId), new CommandEnvelope(_commands[row.DispatchId]), Gone);
            if (outcome.Fault is { } fault)
            {
                refused.Add((TitleOf(row), fault));
            }
            else
            {
                done++;
            }
        }

        (_refused, _asking, _chosen) = (refused, refused.Count > 0, []);
        if (done > 0)
        {
            toasts.Show(L["discarded", done]);
        }

        await LoadAsync(Gone);
    }
}
