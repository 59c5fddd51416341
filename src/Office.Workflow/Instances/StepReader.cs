using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Workflow.Bpmn;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Instances;

/// <summary>Loads what a move starts from.</summary>
internal sealed class StepReader(OfficeDbContext db, ProcessLibrary library, IDirectorySource directory)
{
    // A handler looks at the item before it acts on it: the rows are this command's own from the first look on.
    private readonly Dictionary<Guid, OpenStep> _read = [];

    public async Task<OpenStep?> ItemAsync(Guid workItemId, CancellationToken cancellationToken)
    {
        if (_read.TryGetValue(workItemId, out var known))
        {
            // Anew, because a move may have changed the instance's state since.
            return new(known.Instance, known.Graph, known.Item, known.Holders);
        }
        // Made by this very command and not written yet: the database does not know it.
        if (db.Set<WorkItem>().Local.FindEntry(workItemId) is { State: EntityState.Added, Entity: var made })
        {
            var own = (await db.FindAsync<ProcessInstance>([made.InstanceId], cancellationToken))!;
            return new(own, await GraphAsync(own.DefinitionId, cancellationToken), made,
                [.. db.Set<WorkItemHolder>().Local.Where(holder => holder.WorkItemId == workItemId)]);
        }
        var found = await db.Set<WorkItem>()
            .Where(item => item.Id == workItemId)
            .Join(db.Set<ProcessInstance>(), item => item.InstanceId, instance => instance.Id,
                (item, instance) => new
                {
                    item,
                    instance,
                    Holders = db.Set<WorkItemHolder>().Where(holder => holder.WorkItemId == item.Id).ToList(),
                })
            .SingleOrDefaultAsync(cancellationToken);
        return found is null ? null : _read[workItemId] = new(
            found.instance, await GraphAsync(found.instance.DefinitionId, cancellationToken), found.item, found.Holders);
    }

    public async Task<OpenStep?> InstanceAsync(Guid instanceId, CancellationToken cancellationToken) =>
        await db.FindAsync<ProcessInstance>([instanceId], cancellationToken) is { } instance
            ? new(instance, await GraphAsync(instance.DefinitionId, cancellationToken), Item: null, [])
            : null;

    /// <summary>The newest version of a process: the organ's own, else that of the nearest organ above it.</summary>
    public async Task<ProcessDefinition?> NewestAsync(string key, Guid organId, CancellationToken cancellationToken)
    {
        var above = Above(organId);
        var candidates = await db.Set<ProcessDefinition>()
            .Where(definition => definition.Key == key && above.Contains(definition.OrganId))
            .Select(definition => new { definition.Id, definition.OrganId, definition.Version })
            .ToListAsync(cancellationToken);
        var best = candidates
            .OrderBy(candidate => above.IndexOf(candidate.OrganId)).ThenByDescending(candidate => candidate.Version)
            .FirstOrDefault();
        return best is null ? null : await db.FindAsync<ProcessDefinition>([best.Id], cancellationToken);
    }

    public ProcessGraph GraphOf(ProcessDefinition definition) => library.Add(definition);

    public async Task<ProcessGraph> GraphAsync(Guid definitionId, CancellationToken cancellationToken) =>
        library.Find(definitionId) ?? library.Add(
            (await db.FindAsync<ProcessDefinition>([definitionId], cancellationToken))!);

    private List<Guid> Above(Guid organId)
    {
        var above = new List<Guid>();
        for (Guid? next = organId; next is { } id && !above.Contains(id); next = directory.Current.Organ(id)?.ParentId)
        {
            above.Add(id);
        }
        return above;
    }
}
