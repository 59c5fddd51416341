using Microsoft.AspNetCore.Components;
using Office.Organization.Foundation;
using Office.Workflow.WorkItems;

namespace Office.Web.Features.Boxes;

/// <summary>Does one thing to several rows after one confirmation, and says of each what came of it.</summary>
public sealed partial class BulkAct(IIdSource ids)
{
    private readonly Dictionary<Guid, Guid> _commands = [];
    private IReadOnlyList<WorkItemRow> _asked = [];
    private Dictionary<Guid, Fault?>? _results;
    private bool _open;

    /// <summary>Makes the ids; unique on the page.</summary>
    [Parameter, EditorRequired] public string Name { get; set; } = "";

    [Parameter, EditorRequired] public string Icon { get; set; } = "";

    /// <summary>The words of the button and of the dialog.</summary>
    [Parameter, EditorRequired] public string Title { get; set; } = "";

    /// <summary>What can be chosen, while nothing is.</summary>
    [Parameter] public string? Hint { get; set; }

    /// <summary>What will be done to so many rows.</summary>
    [Parameter, EditorRequired] public Func<int, string> Why { get; set; } = null!;

    /// <summary>The words of the progress.</summary>
    [Parameter, EditorRequired] public string Acting { get; set; } = "";

    /// <summary>The word beside a row where it is done.</summary>
    [Parameter, EditorRequired] public string Acted { get; set; } = "";

    /// <summary>The words of the button that confirms so many rows.</summary>
    [Parameter, EditorRequired] public Func<int, string> All { get; set; } = null!;

    /// <summary>Does it to one row; null when it is done.</summary>
    [Parameter, EditorRequired] public Func<WorkItemRow, CommandEnvelope, Task<Fault?>> Act { get; set; } = null!;

    /// <summary>The chosen rows.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<WorkItemRow> Chosen { get; set; } = [];

    /// <summary>After the answers were read.</summary>
    [Parameter] public EventCallback OnDone { get; set; }

    private void Ask() => (_asked, _results, _open) = (Chosen, null, true);

    private async Task ActAsync()
    {
        _results = [];
        foreach (var row in _asked)
        {
            // The same item keeps its command's id: tried again, it is the same act.
            _commands.TryAdd(row.WorkItemId, ids.Next());
            _results[row.WorkItemId] = await Act(row, new CommandEnvelope(_commands[row.WorkItemId]));
            StateHasChanged();
        }
    }

    private Task CloseAsync()
    {
        _open = false;
        return OnDone.InvokeAsync();
    }
}
