using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Documents.Dispatches;

/// <summary>What stands beside every change of a dispatch: its history, its grants, and how lists show it.</summary>
internal sealed class DispatchRecord(Lazy<OfficeDbContext> db, IHistory history, IProcesses processes)
{
    public void Add(Dispatch dispatch, string verb, string? step = null, object? details = null) =>
        history.Add(new HistoryEntry(dispatch.Id, verb, step, details));

    public void GrantDrafter(Dispatch dispatch) =>
        db.Value.Set<Grant>().Add(new Grant(dispatch.Id, dispatch.DrafterId, Relation.Drafter, dispatch.Id));

    public Task RenewSnapshotAsync(Dispatch dispatch, CancellationToken cancellationToken) =>
        processes.UpdateSnapshotAsync(dispatch.Id, SnapshotOf(dispatch), cancellationToken);

    public static WorkItemSnapshot SnapshotOf(Dispatch dispatch) =>
        new(dispatch.Title, dispatch.Number, $"dispatch.{dispatch.Kind}", (int)dispatch.Urgency, Due: null);
}
