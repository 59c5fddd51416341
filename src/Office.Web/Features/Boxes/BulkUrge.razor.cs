using Microsoft.AspNetCore.Components;
using Office.Organization.Foundation;
using Office.Workflow.Moves;
using Office.Workflow.WorkItems;

namespace Office.Web.Features.Boxes;

/// <summary>Urges whoever holds several items after one confirmation, and says of each what came of it.</summary>
public sealed partial class BulkUrge(IDispatcher dispatcher, IIdSource ids)
{
    private readonly Dictionary<Guid, Guid> _commands = [];
    private IReadOnlyList<WorkItemRow> _asked = [];
    private Dictionary<Guid, Fault?>? _results;
    private bool _open;

    /// <summary>The chosen items.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<WorkItemRow> Chosen { get; set; } = [];

    /// <summary>After the answers were read.</summary>
    [Parameter] public EventCallback OnDone { get; set; }

    private void Ask() => (_asked, _results, _open) = (Chosen, null, true);

    private async Task UrgeAsync()
    {
        _results = [];
        foreach (var row in _asked)
        {
            // The same item keeps its command's id: tried again, it is the same act.
            _commands.TryAdd(row.WorkItemId, ids.Next());
            var answered = await dispatcher.SendAsync(
                new UrgeItem(row.RootId, row.WorkItemId), new CommandEnvelope(_commands[row.WorkItemId]));
            _results[row.WorkItemId] = answered.Fault;
            StateHasChanged();
        }
    }

    private Task CloseAsync()
    {
        _open = false;
        return OnDone.InvokeAsync();
    }
}
