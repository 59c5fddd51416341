using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Bpmn;
using Office.Workflow.Soundness;

namespace Office.Workflow.Instances;

/// <summary>
/// Publishes a process for the actor's organ and those below it. The same bytes again answer the version that has them;
/// other bytes make a new version, while instances run out on their own.
/// </summary>
/// <param name="Xml">BPMN 2.0 XML, kept byte for byte.</param>
/// <param name="OnlyFirst">Leaves a version that the organ already has as it is, and answers it.</param>
public sealed record PublishProcess(ReadOnlyMemory<byte> Xml, bool OnlyFirst = false) : ICommand<Guid>
{
    public Demand Demand => Demand.InOrgan(Relation.AdministerSystem);
}

internal sealed class PublishProcessHandler(OfficeDbContext db, Actor actor, Stamp stamp)
    : ICommandHandler<PublishProcess, Guid>
{
    public Task<Outcome<Guid>> HandleAsync(PublishProcess command, CancellationToken cancellationToken) =>
        BpmnReader.Read(command.Xml).Match(
            graph => PublishAsync(graph, command, cancellationToken),
            fault => Task.FromResult<Outcome<Guid>>(fault));

    private async Task<Outcome<Guid>> PublishAsync(
        ProcessGraph graph, PublishProcess command, CancellationToken cancellationToken)
    {
        if (SoundnessCheck.Of(graph) is { } fault)
        {
            return fault;
        }
        var newest = await db.Set<ProcessDefinition>()
            .Where(definition => definition.OrganId == actor.OrganId && definition.Key == graph.Key)
            .OrderByDescending(definition => definition.Version)
            .Select(definition => new { definition.Id, definition.Version, definition.Sha256 })
            .FirstOrDefaultAsync(cancellationToken);
        if (newest is not null
            && (command.OnlyFirst || string.Equals(newest.Sha256, graph.Sha256, StringComparison.Ordinal)))
        {
            return newest.Id;
        }
        var definition = new ProcessDefinition(stamp.NextId(), actor.OrganId, graph.Key, (newest?.Version ?? 0) + 1)
        {
            Name = graph.Name,
            Sha256 = graph.Sha256,
            Xml = command.Xml.ToArray(),
            PublishedAt = stamp.Now,
        };
        db.Add(definition);
        return definition.Id;
    }
}
