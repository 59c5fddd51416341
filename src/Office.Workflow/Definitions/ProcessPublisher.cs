using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.Bpmn;
using Office.Workflow.Engine;
using Office.Workflow.Instances;
using Office.Workflow.Soundness;

namespace Office.Workflow.Definitions;

/// <summary>Makes a new version of a process for the actor's organ, after it has been read and found sound, with somebody at every step.</summary>
internal sealed class ProcessPublisher(OfficeDbContext db, Actor actor, Stamp stamp, Staffing staffing, NeededStepCheck needed)
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

        if (await WrongAsync(graph, cancellationToken) is { } fault)
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
        await ListenAsync(definition.Id, graph, cancellationToken);
        return definition.Id;
    }

    /// <summary>What keeps it from being published: it is unsound, nobody is found for a step, or a step is gone that it must have.</summary>
    private async Task<Fault?> WrongAsync(ProcessGraph graph, CancellationToken cancellationToken) =>
        Judgements.Of(graph)
        ?? staffing.Problems(graph).FirstOrDefault(problem => !problem.IsWarning)?.Fault
        ?? await MissingStepAsync(graph, cancellationToken);

    // Matters begin by the newest version only: what the one before listened for is over.
    private async Task ListenAsync(Guid definitionId, ProcessGraph graph, CancellationToken cancellationToken)
    {
        db.RemoveRange(await db.Set<ProcessStart>()
            .Where(start => start.OrganId == actor.OrganId && start.ProcessKey == graph.Key).ToListAsync(cancellationToken));
        db.AddRange(graph.Inside(null)
            .Where(node => node is { Kind: NodeKind.Start, Event.Kind: EventKind.Message or EventKind.Signal })
            .Select(node => new ProcessStart(stamp.NextId(), actor.OrganId, definitionId)
            {
                ProcessKey = graph.Key,
                Kind = node.Event.Kind == EventKind.Message ? WaitKind.Message : WaitKind.Signal,
                Name = node.Event.Name!,
                Node = node.Id,
            }));
    }

    // A kind that runs through the process must still be able to begin in the next version.
    private async Task<Fault?> MissingStepAsync(ProcessGraph graph, CancellationToken cancellationToken) =>
        (await db.Set<ProcessChoice>().Where(choice => choice.OrganId == actor.OrganId && choice.ProcessKey == graph.Key)
            .Select(choice => choice.MatterKind).ToListAsync(cancellationToken))
        .Select(kind => needed.Of(kind, graph)).FirstOrDefault(fault => fault is not null);
}
