using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization;
using Office.Workflow.Instances;

namespace Office.Workflow.Versions;

/// <summary>Reads two versions of one process that the actor's organ uses: its own, or one of an organ above it.</summary>
internal sealed class VersionReader(OfficeDbContext db, StepReader reader, IDirectorySource directory, Actor actor)
{
    public async Task<Outcome<MigrationPlan>> PlanAsync(
        Guid fromId, Guid toId, IReadOnlyDictionary<string, string> map, CancellationToken cancellationToken)
    {
        if (fromId == toId)
        {
            return new VersionFault.NotAnotherVersion();
        }
        var versions = await db.Set<ProcessDefinition>().Where(version => version.Id == fromId || version.Id == toId)
            .Select(version => new { version.Id, version.OrganId, version.Key }).ToListAsync(cancellationToken);
        if (versions.Count != 2 || versions.Exists(version => !IsAbove(version.OrganId)))
        {
            return new FoundationFault.Missing();
        }
        if (!string.Equals(versions[0].Key, versions[1].Key, StringComparison.Ordinal))
        {
            return new VersionFault.NotAnotherVersion();
        }
        var plan = new MigrationPlan(
            await reader.GraphAsync(fromId, cancellationToken), await reader.GraphAsync(toId, cancellationToken), map);
        return plan.Check() is { } fault ? fault : plan;
    }

    private bool IsAbove(Guid organId)
    {
        for (Guid? next = actor.OrganId; next is { } id; next = directory.Current.Organ(id)?.ParentId)
        {
            if (id == organId)
            {
                return true;
            }
        }
        return false;
    }
}
