using Microsoft.AspNetCore.Components;
using Office.Documents.Archives;
using Office.Documents.Circulations;
using Office.Documents.Numbering;
using Office.Organization.Foundation;
using Office.Web.Components;
using Office.Web.Features.Boxes;
using Office.Workflow.Deadlines;
using Office.Workflow.Instances;

namespace Office.Web.Features.Reminders;

/// <summary>提醒: what others have let become overdue, what arrived while on duty, and what of the reader's own somebody urges.</summary>
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

    private static bool IsOverdue(ReminderRow row) => row.Reason is ReminderReason.OverdueInUnit or ReminderReason.OverdueUnderLeader;

    private static string HrefOf(ReminderRow row) => row.Snapshot.Kind switch
    {
        CirculationLimits.MatterKind => $"circulations/{row.RootId}",
        Matters.Undertaking => $"undertakings/{row.RootId}",
        Matters.Arrival => $"arrivals/{row.RootId}",
        NumberCheckRow.MatterKind => $"registers/ledger?organ={row.OrganId}",
        ArchiveCheckRecord.MatterKind => $"archive/items/{row.WorkItemId}",
        { } kind when kind.StartsWith(Matters.Form, StringComparison.Ordinal) => $"forms/matters/{row.RootId}",
        { } kind when Matters.IsSupervision(kind) => $"supervisions/{row.RootId}",
        _ when row.Reason is ReminderReason.BegunByTime => $"dispatches/{row.RootId}/draft",
        _ => row.Reason is ReminderReason.Urged ? $"dispatches/{row.RootId}?item={row.WorkItemId}" : $"dispatches/{row.RootId}",
    };

    private async Task LayAsideAsync(ReminderRow row)
    {
        var sent = await Dispatcher.SendAsync(new LayReminderAside(row.ReminderId), new CommandEnvelope(ids.Next()));
        await LoadAsync(Gone);
        _fault ??= sent.Fault;
    }
}
