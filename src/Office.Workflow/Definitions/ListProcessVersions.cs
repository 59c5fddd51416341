using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;

namespace Office.Workflow.Definitions;

/// <summary>Every published version of a process that the actor's organ can use: its own first, the newest first.</summary>
public sealed record ListProcessVersions(string Key) : IQuery<IReadOnlyList<PublishedVersion>>
{
    public Demand Demand => Demand.InOrgan(Relation.OwnProcesses);
}

internal sealed class ListProcessVersionsHandler(OfficeDbContext db, Actor actor, IDirectorySource source)
    : IQueryHandler<ListProcessVersions, IReadOnlyList<PublishedVersion>>
{
    public async Task<Outcome<IReadOnlyList<PublishedVersion>>> HandleAsync(
        ListProcessVersions query, CancellationToken cancellationToken)
    {
        var directory = source.Current;
        var above = directory.AndItself(actor.OrganId);
        var versions = await db.Set<ProcessDefinition>()
            .Where(definition => definition.Key == query.Key && above.Contains(definition.OrganId))
            .Select(d => new { d.Id, d.OrganId, d.Version, d.Name, d.PublishedAt })
            .ToListAsync(cancellationToken);
        var ids = versions.ConvertAll(version => version.Id);
        var running = (await db.Set<ProcessInstance>()
            .Where(instance => instance.OrganId == actor.OrganId && instance.EndedAt == null && ids.Contains(instance.DefinitionId))
            .GroupBy(instance => instance.DefinitionId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(cancellationToken)).ToDictionary(group => group.Key, group => group.Count);
        return versions
            .OrderBy(version => above.IndexOf(version.OrganId)).ThenByDescending(version => version.Version)
            .Select(version => new PublishedVersion(
                version.Id, version.Version, version.Name, directory.Organ(version.OrganId)?.ShortName ?? "",
                version.OrganId == actor.OrganId, version.PublishedAt)
            {
                Running = running.GetValueOrDefault(version.Id),
            })
            .ToList();
    }
}
