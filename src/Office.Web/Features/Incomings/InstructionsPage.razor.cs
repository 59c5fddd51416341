using Office.Documents.Incomings;
using Office.Organization.Foundation;
using Office.Web.Components;
using Office.Workflow.Instances;
using Office.Workflow.Moves;

namespace Office.Web.Features.Incomings;

/// <summary>我的批示: every instruction that the reader gave, who has it, what came of it, and one tap to urge.</summary>
public sealed partial class InstructionsPage(IIdSource ids, Toasts toasts) : LiveView
{
    private IReadOnlyList<InstructionRow>? _rows;
    private InstructionCursor? _next;
    private Fault? _fault;
    private Guid? _refused;
    private Guid? _busy;
    private bool _openOnly;

    protected override Task OnInitializedAsync()
    {
        Watch<IncomingMoved>(_ => true);
        Watch<WorkItemsChanged>(changed => _rows?.Any(row => row.Paper.Id == changed.RootId) == true);
        return LoadAsync(Gone);
    }

    protected override Task LoadAsync(CancellationToken cancellationToken) => ReadAsync(after: null, cancellationToken);

    private Task MoreAsync() => ReadAsync(_next, Gone);

    private Task NarrowAsync(bool openOnly)
    {
        _openOnly = openOnly;
        return LoadAsync(Gone);
    }

    private async Task ReadAsync(InstructionCursor? after, CancellationToken cancellationToken)
    {
        var read = await Dispatcher.AskAsync(new ListInstructions(_openOnly, after), cancellationToken);
        var page = read.Match(found => found, _ => new InstructionPage([], Next: null));
        (_rows, _next) = (after is null ? page.Rows : [.. _rows ?? [], .. page.Rows], page.Next);
    }

    // Everybody who has it is reminded; one who was reminded just now is passed over, and told only when all were.
    private async Task UrgeAsync(InstructionRow row)
    {
        _busy = row.Paper.Id;
        List<Fault> faults = [];
        foreach (var item in row.Open)
        {
            var urged = await Dispatcher.SendAsync(new UrgeItem(row.Paper.Id, item.Id), new CommandEnvelope(ids.Next()), Gone);
            if (urged.Fault is { } fault)
            {
                faults.Add(fault);
            }
        }

        _busy = null;
        _fault = faults.Count == row.Open.Count ? faults[0] : null;
        _refused = _fault is null ? null : row.Paper.Id;
        if (_fault is null)
        {
            toasts.Show(L["urged-now"]);
        }

        await LoadAsync(Gone);
    }
}
