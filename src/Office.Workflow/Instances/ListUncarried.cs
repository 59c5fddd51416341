using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Instances;

/// <summary>
/// The matters whose open items may be held by other stand-ins than the delegations say now: what
/// <see cref="CarryDelegations"/> is to be sent for.
/// </summary>
public sealed record ListUncarried : IQuery<IReadOnlyList<Guid>>
{
    public Demand Demand => Demand.TheOffice;
}

internal sealed class ListUncarriedHandler(OfficeDbContext db, IDirectorySource directory, DutyStandIns duty, TimeProvider clock)
    : IQueryHandler<ListUncarried, IReadOnlyList<Guid>>
{
    private const int Most = 1_000;

    public async Task<Outcome<IReadOnlyList<Guid>>> HandleAsync(ListUncarried query, CancellationToken cancellationToken)
    {
        var (people, today) = (directory.Current, OfficeDay.Of(clock.GetUtcNow()));
        var principals = people.Delegations.Where(entry => entry.Stands(today)).Select(entry => entry.PrincipalId)
            .Distinct().ToArray();
        var held = await db.Set<WorkItemHolder>()
            .Where(holder => holder.State == HolderState.Pending
                && (principals.Contains(holder.OfficialId) || holder.BehalfOf != null))
            .Join(db.Set<WorkItem>(), holder => holder.WorkItemId, item => item.Id,
                (holder, item) => new { holder.WorkItemId, holder.OfficialId, holder.BehalfOf, item.RootId, item.OrganId, item.MatterKind, item.Kind, item.Urgency, item.SentAt, holder.PostId })
            .ToListAsync(cancellationToken);
        var shown = held.Select(row => (row.WorkItemId, row.OfficialId)).ToHashSet();
        var authors = await AuthorsAsync([.. held.Select(row => row.RootId).Distinct()], cancellationToken);
        IEnumerable<Guid> missing = held
            .Where(row => row.BehalfOf is null && people.StandInsFor(row.OfficialId, today, row.MatterKind, row.OrganId)

                .Any(post => !shown.Contains((row.WorkItemId, post.OfficialId)) && !authors.Contains((row.RootId, post.OfficialId))))
            .Select(row => row.RootId);
        var over = held
            .Where(row => row.BehalfOf is { } principal && !people.StandInsFor(principal, today, row.MatterKind, row.OrganId)
                .Any(post => post.OfficialId == row.OfficialId)
                && !held.Where(own => own.WorkItemId == row.WorkItemId && own.OfficialId == principal)
                    .Select(own => people.Post(own.PostId)?.OrganId ?? row.OrganId).DefaultIfEmpty(row.OrganId)
                    .SelectMany(organ => duty.For(organ, row.Kind, row.Urgency, row.SentAt))
                    .Any(post => post.OfficialId == row.OfficialId))
            .Select(row => row.RootId);
        return missing.Concat(over).Distinct().Take(Most).ToArray();
    }

    // A drafter is shown no decision on their own draft: that is no gap to be filled again and again.
    private async Task<HashSet<(Guid Root, Guid Official)>> AuthorsAsync(Guid[] roots, CancellationToken cancellationToken) =>
        [.. (await db.Set<Grant>()
            .Where(grant => roots.Contains(grant.ObjectId) && grant.Relation == Relation.Drafter)
            .Select(grant => new { grant.ObjectId, grant.SubjectId })
            .ToListAsync(cancellationToken)).Select(grant => (grant.ObjectId, grant.SubjectId))];
}
