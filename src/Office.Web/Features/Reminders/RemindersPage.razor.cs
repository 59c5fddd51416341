using Microsoft.AspNetCore.Components;
using Office.Organization.Foundation;
using Office.Web.Components;
using Office.Web.Features.Boxes;
using Office.Workflow.Deadlines;
using Office.Workflow.Instances;

namespace Office.Web.Features.Reminders;

/// <summary>提醒: what others have let become overdue, and what arrived while on duty. Nothing here asks the reader to act on the item.</summary>
public sealed partial class RemindersPage(IIdSource ids) : LiveView
{
    private IReadOnlyList<ReminderRow>? _rows;
    private Fault? _fault;

    [Inject] private IActorSource Actors { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var me = (await Actors.CurrentAsync(Gone))?.OfficialId ?? Guid.Empty;
        Watch<RemindersChanged>(changed => changed.OfficialIds.Contains(me));
        // What is handled by whoever has it goes from this list.
        Watch<WorkItemsChanged>(changed => _rows?.Any(row => row.RootId == changed.RootId) ?? false);
        await LoadAsync(Gone);
    }

    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        var asked = await Dispatcher.AskAsync(new ListReminders(), cancellationToken);
        (_fault, _rows) = (asked.Fault, asked.Match(rows => rows, _ => _rows ?? []));
    }

    private static string HrefOf(ReminderRow row) =>
        row.Snapshot.Kind == Matters.Arrival ? $"arrivals/{row.RootId}" : $"dispatches/{row.RootId}";

    private async Task LayAsideAsync(ReminderRow row)
    {
        var sent = await Dispatcher.SendAsync(new LayReminderAside(row.ReminderId), new CommandEnvelope(ids.Next()));
        await LoadAsync(Gone);
        _fault ??= sent.Fault;
    }
}
