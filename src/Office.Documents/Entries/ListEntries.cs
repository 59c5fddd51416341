using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.WorkItems;

namespace Office.Documents.Entries;

/// <summary>代录: what waits for the leaders whom the actor serves and may be entered for them, and what the actor entered.</summary>
public sealed record ListEntries : IQuery<EntryLists>
{
    public Demand Demand => Demand.AnyOfficial;
}

/// <param name="IsSecretary">Whether the actor serves any leader.</param>
/// <param name="Waiting">What waits for the leaders, oldest first.</param>
/// <param name="Entered">What the actor entered, newest first; at most 100.</param>
public sealed record EntryLists(bool IsSecretary, IReadOnlyList<EnterableItem> Waiting, IReadOnlyList<EnteredRow> Entered);

/// <summary>A leader's open decision with all that the entering of it must name.</summary>
public sealed record EnterableItem(
    Guid DispatchId, Guid WorkItemId, Guid LeaderId, string LeaderName, string Title, string StepId, string StepName,
    int Urgency, DateTimeOffset SentAt, DateTimeOffset? Due, Guid OrganId, byte[] ContentHash, IReadOnlyList<byte[]> Seen);

/// <summary>Something that the actor entered, and what the leader said of it.</summary>
public sealed record EnteredRow(
    Guid EntryId, Guid DispatchId, string Title, string LeaderName, EntryState State, DateTimeOffset EnteredAt,
    DateTimeOffset? AnsweredAt, string? Dispute);

internal sealed class ListEntriesHandler(OfficeDbContext db, Actor actor, ServedLeaders served) : IQueryHandler<ListEntries, EntryLists>
{
    private const int Most = 100;

    public async Task<Outcome<EntryLists>> HandleAsync(ListEntries query, CancellationToken cancellationToken)
    {
        var leaders = served.All();
        var entered = await db.Entries.Where(e => e.RecorderId == actor.OfficialId)
            .OrderByDescending(e => e.EnteredAt).Take(Most)
            .Join(db.Dispatches, e => e.DispatchId, d => d.Id, (e, d) => new EnteredRow(
                e.Id, d.Id, d.Title, e.LeaderName, e.State, e.EnteredAt, e.AnsweredAt, e.Dispute))
            .ToListAsync(cancellationToken);
        return new EntryLists(leaders.Count > 0, await WaitingAsync(leaders, cancellationToken), entered);
    }

    private async Task<IReadOnlyList<EnterableItem>> WaitingAsync(
        IReadOnlyList<EntryLeader> leaders, CancellationToken cancellationToken)
    {
        if (leaders.Count == 0)
        {
            return [];
        }

        var names = leaders.ToDictionary(leader => leader.OfficialId, leader => leader.Name);
        Guid[] asked = [.. names.Keys];
        var rows = await db.Set<WorkItemHolder>()
            .Where(holder => asked.Contains(holder.OfficialId) && holder.State == HolderState.Pending && holder.BehalfOf == null)
            .Join(db.Set<WorkItem>(), holder => holder.WorkItemId, item => item.Id, (holder, item) => new { holder.OfficialId, item })
            .Where(row => row.item.Kind == WorkItemKind.Decide && row.item.OpinionSlot != null)
            .Join(db.Dispatches, row => row.item.RootId, dispatch => dispatch.Id, (row, dispatch) => new
            {
                row.OfficialId,
                row.item,
                dispatch.ContentHash,
            })
            .Where(row => row.ContentHash != null)
            .OrderBy(row => row.item.SentAt).Take(Most)
            .ToListAsync(cancellationToken);
        Guid[] dispatches = [.. rows.Select(row => row.item.RootId)];
        var seen = (await db.SignOffs.Where(signOff => dispatches.Contains(signOff.DispatchId))
            .Select(signOff => new { signOff.DispatchId, signOff.PayloadHash })
            .ToListAsync(cancellationToken)).ToLookup(signOff => signOff.DispatchId, signOff => signOff.PayloadHash);
        return rows.ConvertAll(row => new EnterableItem(
            row.item.RootId, row.item.Id, row.OfficialId, names[row.OfficialId], row.item.Title, row.item.StepId, row.item.StepName,
            row.item.Urgency, row.item.SentAt, row.item.Due, row.item.OrganId, row.ContentHash!, [.. seen[row.item.RootId]]));
    }
}
