using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.Bpmn;
using Office.Workflow.Soundness;

namespace Office.Workflow.Definitions;

/// <summary>What keeps a process from being published for the actor's organ.</summary>
internal sealed class PublishCheck(OfficeDbContext db, Actor actor, Staffing staffing, NeededStepCheck needed)
{
    /// <summary>It is unsound, nobody is found for a step, or a step is gone that it must have.</summary>
    public async Task<Fault?> WrongAsync(ProcessGraph graph, CancellationToken cancellationToken) =>
        Judgements.Of(graph)
        ?? staffing.Problems(graph).FirstOrDefault(problem => !problem.IsWarning)?.Fault
        ?? await MissingStepAsync(graph, cancellationToken);

    // A kind that runs through the process must still be able to begin in the next version.
    private async Task<Fault?> MissingStepAsync(ProcessGraph graph, CancellationToken cancellationToken) =>
        (await db.Set<ProcessChoice>().Where(choice => choice.OrganId == actor.OrganId && choice.ProcessKey == graph.Key)
            .Select(choice => choice.MatterKind).ToListAsync(cancellationToken))
        .Select(kind => needed.Of(kind, graph)).FirstOrDefault(fault => fault is not null);
}
