using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;

namespace Office.Workflow.Definitions;

/// <summary>The processes that the actor's organ uses, its own and those of the organs above it, and what it is drawing.</summary>
public sealed record ListProcesses : IQuery<IReadOnlyList<ProcessRow>>
{
    public Demand Demand => Demand.InOrgan(Relation.OwnProcesses);
}

internal sealed class ListProcessesHandler(OfficeDbContext db, Actor actor, IDirectorySource source)
    : IQueryHandler<ListProcesses, IReadOnlyList<ProcessRow>>
{
    public async Task<Outcome<IReadOnlyList<ProcessRow>>> HandleAsync(
        ListProcesses query, CancellationToken cancellationToken)
    {
        var directory = source.Current;
        var above = directory.AndItself(actor.OrganId);
        var versions = await db.Set<ProcessDefinition>()
            .Where(definition => above.Contains(definition.OrganId))
            .Select(d => new { d.Id, d.OrganId, d.Key, d.Version, d.Name, d.PublishedAt })
            .ToListAsync(cancellationToken);
        var drafts = await db.Set<ProcessDraft>().Where(draft => draft.OrganId == actor.OrganId)
            .Select(d => new { d.Id, d.Key, d.Name, d.SavedAt, d.SavedBy })
            .ToListAsync(cancellationToken);
        var running = (await db.Set<ProcessInstance>()
            .Where(instance => instance.OrganId == actor.OrganId && instance.EndedAt == null)
            .GroupBy(instance => instance.DefinitionId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(cancellationToken)).ToDictionary(group => group.Key, group => group.Count);
        var newest = versions
            .OrderBy(version => above.IndexOf(version.OrganId)).ThenByDescending(version => version.Version)
            .DistinctBy(version => version.Key, StringComparer.Ordinal)
            .ToDictionary(version => version.Key, StringComparer.Ordinal);
        return newest.Keys.Union(drafts.Select(draft => draft.Key), StringComparer.Ordinal)
            .Select(key =>
            {
                var (published, draft) = (newest.GetValueOrDefault(key), drafts.FirstOrDefault(d => Same(d.Key, key)));
                return new ProcessRow(
                    key,
                    draft?.Name is { Length: > 0 } name ? name : published?.Name ?? "",
                    published is null ? null : new(
                        published.Id, published.Version, published.Name, directory.Organ(published.OrganId)?.ShortName ?? "",
                        published.OrganId == actor.OrganId, published.PublishedAt),
                    draft is null ? null : new(draft.Id, draft.SavedAt, directory.Official(draft.SavedBy)?.Name ?? ""),
                    versions.Where(version => Same(version.Key, key)).Sum(version => running.GetValueOrDefault(version.Id)));
            })
            .OrderBy(row => row.Name, StringComparer.Ordinal).ThenBy(row => row.Key, StringComparer.Ordinal)
            .ToList();
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
