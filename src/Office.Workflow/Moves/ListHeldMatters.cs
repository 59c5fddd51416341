using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Moves;

/// <summary>The matters of the actor's organ of which an official holds something: what is handed over when they leave.</summary>
/// <param name="OfficialId">The official.</param>
public sealed record ListHeldMatters(Guid OfficialId) : IQuery<IReadOnlyList<HeldMatter>>
{
    public Demand Demand => Demand.InOrgan(Relation.RegisterFor, Relation.SuperviseFor);
}

/// <param name="RootId">The matter.</param>
/// <param name="Title">Its title.</param>
/// <param name="StepName">The step that the official holds.</param>
public sealed record HeldMatter(Guid RootId, string Title, string StepName);

internal sealed class ListHeldMattersHandler(OfficeDbContext db, Actor actor)
    : IQueryHandler<ListHeldMatters, IReadOnlyList<HeldMatter>>
{
    private const int Most = 500;

    public async Task<Outcome<IReadOnlyList<HeldMatter>>> HandleAsync(
        ListHeldMatters query, CancellationToken cancellationToken)
    {
        var held = await db.Set<WorkItemHolder>()
            .Where(holder => holder.OfficialId == query.OfficialId && holder.OrganId == actor.OrganId && holder.BehalfOf == null
                && (holder.State == HolderState.Pending || holder.State == HolderState.Reading))
            // What is only circulated belongs to no process; nobody hands over what somebody else is to read.
            .Join(db.Set<WorkItem>().Where(item => item.InstanceId != Guid.Empty), holder => holder.WorkItemId, item => item.Id, (holder, item) => new { item.RootId, item.Title, item.StepName, holder.At })
            .OrderBy(row => row.At)
            .Take(Most)
            .ToListAsync(cancellationToken);
        return held.DistinctBy(row => row.RootId).Select(row => new HeldMatter(row.RootId, row.Title, row.StepName)).ToArray();
    }
}
