using Microsoft.AspNetCore.Components;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Web.Components;
using Office.Workflow.Engine;
using Office.Workflow.WorkItems;

namespace Office.Web.Features.Moves;

/// <summary>Asks for what a move needs, people, words or a choice, and makes it.</summary>
public sealed partial class MoveDialog(IIdSource ids, TimeProvider clock)
{
    private OfferedMove? _move;
    private IReadOnlyList<PickerNode> _tree = [];
    private IReadOnlyList<PickerNode> _chosen = [];
    private AddPlace _place = AddPlace.After;
    private string? _reason;
    private int _target;
    private bool _open;
    private Guid _commandId;
    private Fault? _fault;

    [Parameter, EditorRequired] public Guid RootId { get; set; }

    [Parameter] public Guid? WorkItemId { get; set; }

    [Parameter, EditorRequired] public Guid OrganId { get; set; }

    [Parameter] public EventCallback OnMade { get; set; }

    [Inject] private IDispatcher Dispatcher { get; set; } = null!;

    [Inject] private IDirectorySource Directory { get; set; } = null!;

    [Inject] private Toasts Toasts { get; set; } = null!;

    private IReadOnlyList<Choice<AddPlace>> Places =>
        [.. Enum.GetValues<AddPlace>().Select(place => new Choice<AddPlace>(place, L["place." + place]))];

    private IReadOnlyList<Choice<int>> Targets =>
        [.. _move!.Targets.Select((target, at) => new Choice<int>(at, target.Name))];

    /// <summary>Opens the dialog, or makes the move at once where it asks for nothing; the refusal then.</summary>
    public async Task<Fault?> BeginAsync(OfferedMove move)
    {
        (_move, _chosen, _reason, _target, _fault, _commandId) = (move, [], null, 0, null, ids.Next());
        if (MoveFace.IsAtOnce(move.Kind))
        {
            await SendAsync();
            return _fault;
        }

        _tree = MoveFace.AsksPeople(move.Kind)
            ? PeopleTree.OfAll(Directory.Current, OrganId, OfficeDay.Of(clock.GetUtcNow()))
            : [];
        _open = true;
        StateHasChanged();
        return null;
    }

    private string ReasonLabel(MoveKind kind) =>
        L["reason." + kind] is { ResourceNotFound: false } own ? own.Value : L["reason"].Value;

    // One is handed a matter; several may be asked.
    private void Choose(IReadOnlyList<PickerNode> chosen) =>
        _chosen = _move?.Kind is MoveKind.Transfer && chosen is [.., var last] ? [last] : chosen;

    private async Task SendAsync()
    {
        var asked = new MoveRequest(_move!.Kind, RootId, WorkItemId)
        {
            Whom = [.. _chosen.Select(node => node.Id)],
            Reason = _reason,
            Place = _place,
            Target = _move.Targets.Count > 0 ? _move.Targets[_target] : null,
        };
        _fault = await asked.SendAsync(Dispatcher, new CommandEnvelope(_commandId));
        if (_fault is not null)
        {
            // What is sent next is another request.
            _commandId = ids.Next();
            return;
        }

        _open = false;
        Toasts.Show(L["done"]);
        await OnMade.InvokeAsync();
    }
}
