using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;

namespace Office.Workflow.WorkItems;

/// <summary>The board of a matter: who holds it since when, and all it has passed.</summary>
/// <param name="RootId">The matter.</param>
public sealed record GetTrack(Guid RootId) : IQuery<Track>
{
    public Demand Demand =>
        Demand.On(RootId, Relation.Reader, Relation.Handler, Relation.Drafter, Relation.FormerHandler);
}

internal sealed class GetTrackHandler(OfficeDbContext db, IDirectorySource directory, TimeProvider clock)
    : IQueryHandler<GetTrack, Track>
{
    public async Task<Outcome<Track>> HandleAsync(GetTrack query, CancellationToken cancellationToken)
    {
        var instances = await db.Set<ProcessInstance>().Where(instance => instance.RootId == query.RootId)
            .ToListAsync(cancellationToken);
        var items = await db.Set<WorkItem>().Where(item => item.RootId == query.RootId)
            .OrderBy(item => item.SentAt).ThenBy(item => item.Id).ToListAsync(cancellationToken);
        var holders = (await db.Set<WorkItemHolder>().Where(holder => holder.RootId == query.RootId)
            .ToListAsync(cancellationToken)).ToLookup(holder => holder.WorkItemId);
        var (now, people) = (clock.GetUtcNow(), directory.Current);
        return new Track(
            [.. items.Select(item => Step(item, holders[item.Id], people, now))],
            [.. instances.SelectMany(instance => StateText.Read(instance.State).StepsNow())],
            instances.Count > 0 && instances.All(instance => instance.EndedAt is not null)
                ? instances.Max(instance => instance.EndedAt)
                : null);
    }

    private static TrackStep Step(
        WorkItem item, IEnumerable<WorkItemHolder> holders, DirectorySnapshot people, DateTimeOffset now) => new(
        item.Id, item.StepId, item.StepName, item.State,
        [.. holders.Select(holder => Holder(item, holder, people))],
        people.Official(item.SentBy)?.Name ?? "",
        item.SentAt, item.OpenedAt, item.ClosedAt, (item.ClosedAt ?? now) - item.SentAt,
        item.Outcome, item.Reason, item.Due)
        {
            Kind = item.Kind,
            SentBy = item.SentBy,
            UrgedAt = item.UrgedAt,
            UrgedTimes = item.UrgedTimes,
        };

    private static TrackHolder Holder(WorkItem item, WorkItemHolder holder, DirectorySnapshot people)
    {
        var post = people.Post(holder.PostId);
        return new(
            holder.OfficialId,
            people.Official(holder.OfficialId)?.Name ?? "",
            post is null ? "" : people.Unit(post.UnitId)?.Name ?? "",
            post is null ? "" : people.Organ(post.OrganId)?.ShortName ?? "",
            holder.OpenedAt,
            Acted: item.ClosedBy == holder.OfficialId
                && item.State is (WorkItemState.Done or WorkItemState.Returned)
                && holder.State is not HolderState.Lapsed,
            holder.BehalfOf is { } principal ? people.Official(principal)?.Name : null);
    }
}
