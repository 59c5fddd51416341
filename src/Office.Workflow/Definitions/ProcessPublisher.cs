using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.Bpmn;
using Office.Workflow.Instances;

namespace Office.Workflow.Definitions;

/// <summary>Makes a new version of a process for the actor's organ, after it has been read and found sound, with somebody at every step.</summary>
internal sealed class ProcessPublisher(OfficeDbContext db, Actor actor, Stamp stamp, PublishCheck check, ProcessStarts starts)
{
    /// <param name="xml">BPMN 2.0 XML, kept byte for byte.</param>
    /// <param name="onlyFirst">Leaves a version that the organ already has as it is, and answers it.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    public async Task<Outcome<Guid>> PublishAsync(
        ReadOnlyMemory<byte> xml, bool onlyFirst, CancellationToken cancellationToken)
    {
        var read = BpmnReader.Read(xml);
        if (read.Fault is { } unreadable)
        {
            return unreadable;
        }

        // What stands already was proved when it was published; every start asks for all that the seeds hold.
        var graph = read.Value;
        var newest = await db.Set<ProcessDefinition>()
            .Where(definition => definition.OrganId == actor.OrganId && definition.Key == graph.Key)
            .OrderByDescending(definition => definition.Version)
            .Select(definition => new { definition.Id, definition.Version, definition.Sha256 })
            .FirstOrDefaultAsync(cancellationToken);
        if (newest is not null && (onlyFirst || string.Equals(newest.Sha256, graph.Sha256, StringComparison.Ordinal)))
        {
            return newest.Id;
        }

        if (await check.WrongAsync(graph, cancellationToken) is { } fault)
        {
            return fault;
        }

        var definition = new ProcessDefinition(stamp.NextId(), actor.OrganId, graph.Key, (newest?.Version ?? 0) + 1)
        {
            Name = graph.Name,
            Sha256 = graph.Sha256,
            Xml = xml.ToArray(),
            PublishedAt = stamp.Now,
        };
        db.Add(definition);
        await starts.ListenAsync(definition.Id, graph, cancellationToken);
        return definition.Id;
    }
}
