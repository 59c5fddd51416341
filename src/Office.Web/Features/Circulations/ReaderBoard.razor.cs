using Microsoft.AspNetCore.Components;
using Office.Documents.Circulations;
using Office.Organization.Foundation;
using Office.Web.Components;

namespace Office.Web.Features.Circulations;

/// <summary>The live board of a circulation, for whoever looks after it.</summary>
public sealed partial class ReaderBoard(IDispatcher dispatcher, IIdSource ids, Toasts toasts)
{
    private const int PageSize = 50;

    private IReadOnlyList<CirculationReader>? _rows;
    private HashSet<Guid> _chosen = [];
    private SupplementDialog? _supplement;
    private Fault? _fault;
    private bool _onlyRest;
    private bool _hasMore;
    private int _read = -1;

    [Parameter, EditorRequired] public CirculationView View { get; set; } = null!;

    /// <summary>Raised when the page has been asked again.</summary>
    [Parameter] public int Stamp { get; set; }

    [Parameter] public EventCallback OnChanged { get; set; }

    private int Left => View.Count.Given - View.Count.Acknowledged;

    private int Listed => Math.Min(View.Count.Readers, View.Count.Given + View.Count.Waiting);

    private EventCallback<IReadOnlySet<Guid>> Choosing =>
        EventCallback.Factory.Create<IReadOnlySet<Guid>>(this, chosen => _chosen = [.. chosen]);

    protected override async Task OnParametersSetAsync()
    {
        if (_read != Stamp)
        {
            _read = Stamp;
            await ReadAsync(Math.Max(PageSize, _rows?.Count ?? 0));
        }
    }

    private async Task ReadAsync(int limit)
    {
        var asked = await dispatcher.AskAsync(new ListReaders(View.Circulation.Id, _onlyRest, Limit: limit + 1));
        if (asked.Fault is not null)
        {
            _fault = asked.Fault;
            return;
        }

        (_rows, _hasMore) = ([.. asked.Value.Take(limit)], asked.Value.Length > limit);
        _chosen.IntersectWith(_rows.Select(reader => reader.OfficialId));
    }

    private Task MoreAsync() => ReadAsync((_rows?.Count ?? 0) + PageSize);

    // What is printed is what stands on the page.
    private Task AllAsync() => ReadAsync(CirculationLimits.Readers);

    private Task NarrowAsync(bool onlyRest)
    {
        _onlyRest = onlyRest;
        return ReadAsync(PageSize);
    }

    private async Task UrgeAsync()
    {
        var urged = await dispatcher.SendAsync(new UrgeCirculation(View.Circulation.Id), new CommandEnvelope(ids.Next()));
        _fault = urged.Fault;
        if (urged.Fault is null)
        {
            toasts.Show(L["urged-now", urged.Value]);
            await OnChanged.InvokeAsync();
        }
    }

    // A chunk a command, however many are chosen; what was opened meanwhile is named.
    private async Task TakeBackAsync()
    {
        var (taken, kept) = (0, new List<string>());
        foreach (var chunk in _chosen.Chunk(CirculationLimits.Chunk))
        {
            var done = await dispatcher.SendAsync(new TakeBackCirculation(View.Circulation.Id, chunk), new CommandEnvelope(ids.Next()));
            _fault = done.Fault;
            if (done.Fault is null)
            {
                taken += done.Value.Count;
                kept.AddRange(done.Value.Kept);
            }
        }

        _chosen = [];
        if (taken > 0)
        {
            toasts.Show(kept.Count == 0 ? L["taken-now", taken] : L["taken-but", taken, string.Join('、', kept)]);
        }

        await OnChanged.InvokeAsync();
    }
}
