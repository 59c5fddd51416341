using Microsoft.AspNetCore.Components;
using Office.Documents.SignOffs;
using Office.Organization.Foundation;
using Office.Web.Features.Dispatches;
using Office.Workflow.WorkItems;

namespace Office.Web.Features.Boxes;

/// <summary>
/// 批量签: signs several decisions after one confirmation and one PIN, each on what stands at that moment, and says of each what
/// came of it. A step that takes a mark (圈阅) gets one; others are agreed to without words.
/// </summary>
public sealed partial class BulkSign(IDispatcher dispatcher, IIdSource ids)
{
    private readonly Dictionary<Guid, Guid> _commands = [];
    private IReadOnlyList<WorkItemRow> _asked = [];
    private Dictionary<Guid, (Fault? Fault, string Outcome)>? _results;
    private PinDialog? _pin;
    private bool _open;

    /// <summary>The chosen decisions.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<WorkItemRow> Chosen { get; set; } = [];

    /// <summary>After the answers were read.</summary>
    [Parameter] public EventCallback OnDone { get; set; }

    /// <summary>Whether a row asks for nothing but a decision.</summary>
    public static bool CanSign(WorkItemRow row) => row.Kind is WorkItemKind.Decide
        && (row.State is WorkItemState.Open or WorkItemState.Opened)
        && row.Snapshot.Kind.StartsWith("dispatch.", StringComparison.Ordinal);

    private void Ask() => (_asked, _results, _open) = (Chosen, null, true);

    private async Task SignAsync()
    {
        _results = [];
        foreach (var row in _asked)
        {
            _results[row.WorkItemId] = await SignAsync(row);
            StateHasChanged();
        }
    }

    private async Task<(Fault? Fault, string Outcome)> SignAsync(WorkItemRow row)
    {
        var card = await dispatcher.AskAsync(new GetDecisionCard(row.RootId, row.WorkItemId));
        var moves = await dispatcher.AskAsync(new GetMoves(row.WorkItemId));
        if ((card.Fault ?? moves.Fault) is { } unread)
        {
            return (unread, "");
        }

        var complete = moves.Value.FirstOrDefault(move => move.Kind is MoveKind.Complete);
        var decision = complete?.Outcomes.Contains("initial", StringComparer.Ordinal) is true ? SignOffDecision.Initial : SignOffDecision.Agree;
        // The same item keeps its command's id: tried again, it is the same act.
        _commands.TryAdd(row.WorkItemId, ids.Next());
        var view = card.Value.View;
        var signed = await _pin!.SendAsync(
            new SignOffDispatch(
                row.RootId, row.WorkItemId, decision, Opinion: null, Ink: null,
                view.Dispatch.ContentHash ?? [], [.. view.SignOffs.Select(signOff => signOff.PayloadHash)], PagesHash: card.Value.Marks.Own),
            _commands[row.WorkItemId]);
        return (signed.Fault, decision is SignOffDecision.Initial ? "initial" : "agree");
    }

    private Task CloseAsync()
    {
        _open = false;
        return OnDone.InvokeAsync();
    }
}
