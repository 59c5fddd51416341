using Office.Workflow.Bpmn;

namespace Office.Workflow.Definitions;

/// <summary>Whether matters of a kind can run through a process.</summary>
internal sealed class NeededStepCheck(IEnumerable<NeededSteps> needs)
{
    public DefinitionFault.StepMissing? Of(string matterKind, ProcessGraph graph) => needs
        .Where(need => matterKind.StartsWith(need.Kinds, StringComparison.Ordinal))
        .SelectMany(need => need.StepIds)
        .Where(id => graph.Find(id) is not { Kind: NodeKind.UserTask, Parent: null })
        .Select(id => new DefinitionFault.StepMissing(id))
        .FirstOrDefault();
}
