using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.Bpmn;
using Office.Workflow.Engine;
using Office.Workflow.Instances;
using Office.Workflow.Starts;

namespace Office.Workflow.Definitions;

/// <summary>By what a process begins, kept with the version that is published: messages, signals and times.</summary>
internal sealed class ProcessStarts(OfficeDbContext db, Actor actor, Stamp stamp, StartClock clock)
{
    // Matters begin by the newest version only: what the one before listened and waited for is over.
    public async Task ListenAsync(Guid definitionId, ProcessGraph graph, CancellationToken cancellationToken)
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
        await clock.ReplaceAsync(actor.OrganId, definitionId, graph, cancellationToken);
    }
}
