using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;

namespace Office.Workflow.Definitions;

/// <summary>A published version with its drawing, of the actor's organ or one above it.</summary>
public sealed record GetProcessVersion(Guid DefinitionId) : IQuery<ProcessVersionView>
{
    public Demand Demand => Demand.InOrgan(Relation.OwnProcesses);
}

/// <summary>A published version.</summary>
/// <param name="Key">The key of the process.</param>
/// <param name="Version">What it is.</param>
/// <param name="Xml">BPMN 2.0 XML, byte for byte as it was published.</param>
public sealed record ProcessVersionView(string Key, PublishedVersion Version, ReadOnlyMemory<byte> Xml);

internal sealed class GetProcessVersionHandler(OfficeDbContext db, Actor actor, IDirectorySource source)
    : IQueryHandler<GetProcessVersion, ProcessVersionView>
{
    public async Task<Outcome<ProcessVersionView>> HandleAsync(GetProcessVersion query, CancellationToken cancellationToken)
    {
        var directory = source.Current;
        var above = directory.AndItself(actor.OrganId);
        var found = await db.Set<ProcessDefinition>().SingleOrDefaultAsync(
            d => d.Id == query.DefinitionId && above.Contains(d.OrganId), cancellationToken);
        return found is null
            ? new DefinitionFault.Missing()
            : new ProcessVersionView(
                found.Key,
                new(found.Id, found.Version, found.Name, directory.Organ(found.OrganId)?.ShortName ?? "",
                    found.OrganId == actor.OrganId, found.PublishedAt),
                found.Xml);
    }
}
