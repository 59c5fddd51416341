using Microsoft.AspNetCore.Components;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Web.Components;
using Office.Workflow.Moves;

namespace Office.Web.Features.Moves;

/// <summary>离职转办: whatever an official holds of the organ's matters goes to another, matter by matter, each with its result.</summary>
public sealed partial class HandOverPage(IIdSource ids)
{
    private readonly Dictionary<Guid, Guid> _commands = [];
    private IReadOnlyList<Choice<Guid?>> _people = [];
    private IReadOnlyList<HeldMatter>? _held;
    private Dictionary<Guid, Fault?>? _results;
    private Guid? _from;
    private Guid? _to;
    private string? _reason;
    private Fault? _fault;

    [Inject] private IDispatcher Dispatcher { get; set; } = null!;

    [Inject] private IActorSource Actors { get; set; } = null!;

    [Inject] private IDirectorySource Directory { get; set; } = null!;

    private bool CanBegin => _results is null && _to is not null && _to != _from && !string.IsNullOrWhiteSpace(_reason);

    protected override async Task OnInitializedAsync()
    {
        var people = Directory.Current;
        var organ = (await Actors.CurrentAsync(CancellationToken.None))?.OrganId ?? Guid.Empty;
        _people =
        [
            .. people.UnitsOf(organ).SelectMany(unit => people.PostsIn(unit.Id).Select(post => (unit, post)))
                .DistinctBy(one => one.post.OfficialId)
                .Select(one => new Choice<Guid?>(
                    one.post.OfficialId, $"{people.Official(one.post.OfficialId)?.Name} {one.unit.Name} {one.post.Title}")),
        ];
    }

    private async Task ChooseAsync(Guid? from)
    {
        (_from, _results, _held) = (from, null, null);
        if (from is { } official)
        {
            var held = await Dispatcher.AskAsync(new ListHeldMatters(official));
            (_fault, _held) = (held.Fault, held.Fault is null ? held.Value : null);
        }
    }

    private async Task HandOverAsync()
    {
        _results = [];
        foreach (var matter in _held!)
        {
            // The same matter keeps its command's id: tried again, it is the same act.
            _commands.TryAdd(matter.RootId, ids.Next());
            var done = await Dispatcher.SendAsync(
                new HandOverMatter(matter.RootId, _from!.Value, _to!.Value, _reason!), new CommandEnvelope(_commands[matter.RootId]));
            _results[matter.RootId] = done.Fault;
            StateHasChanged();
        }
    }
}
