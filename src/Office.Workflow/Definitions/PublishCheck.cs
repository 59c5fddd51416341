using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.Bpmn;
using Office.Workflow.Soundness;

namespace Office.Workflow.Definitions;

/// <summary>What keeps a process from being published for the actor's organ.</summary>
internal sealed class PublishCheck(OfficeDbContext db, Actor actor, Staffing staffing, NeededStepCheck needed, IEnumerable<IStepForms> forms)
{
    /// <summary>It is unsound, nobody is found for a step, or a step is gone that it must have.</summary>
    public async Task<Fault?> WrongAsync(ProcessGraph graph, CancellationToken cancellationToken) =>
        Judgements.Of(graph)
        ?? staffing.Problems(graph).FirstOrDefault(problem => !problem.IsWarning)?.Fault
        ?? await MissingStepAsync(graph, cancellationToken)
        ?? await MissingFormAsync(graph, cancellationToken);

    private async Task<Fault?> MissingFormAsync(ProcessGraph graph, CancellationToken cancellationToken)
    {
        foreach (var node in graph.Nodes.Where(node => node.Rules?.Form is not null))
        {
            foreach (var known in forms)
            {
                if (!await known.IsOfferedAsync(actor.OrganId, node.Rules!.Form!, cancellationToken))
                {
                    return new DefinitionFault.FormUnknown(node.Id, node.Name, node.Rules.Form!);
                }
            }
        }
        return null;
    }

    // A kind that runs through the process must still be able to begin in the next version.
    private async Task<Fault?> MissingStepAsync(ProcessGraph graph, CancellationToken cancellationToken) =>
        (await db.Set<ProcessChoice>().Where(choice => choice.OrganId == actor.OrganId && choice.ProcessKey == graph.Key)
            .Select(choice => choice.MatterKind).ToListAsync(cancellationToken))
        .Select(kind => needed.Of(kind, graph)).FirstOrDefault(fault => fault is not null);
}
