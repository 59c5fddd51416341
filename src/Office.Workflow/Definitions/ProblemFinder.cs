using System.Xml.Linq;
using Office.Organization.Foundation;
using Office.Workflow.Bpmn;
using Office.Workflow.Soundness;

namespace Office.Workflow.Definitions;

/// <summary>Everything that is wrong with a drawing, so that somebody who draws sees all of it at once.</summary>
internal static class ProblemFinder
{
    /// <param name="xml">The drawing.</param>
    /// <param name="staffing">Looks for people at the steps of one that can be run; null to leave people out of it.</param>
    public static IEnumerable<ProcessProblem> In(
        ReadOnlyMemory<byte> xml, Func<ProcessGraph, IReadOnlyList<StaffingProblem>>? staffing = null)
    {
        var (read, loaded) = (BpmnReader.ReadAll(xml), SafeXml.Load(xml));
        if ((loaded.Fault ?? read.Fault) is { } broken)
        {
            return [new(broken, ElementId: null, [])];
        }

        if (read.Value is not [var process])
        {
            return [new(new WorkflowFault.NotBpmn("process"), ElementId: null, [])];
        }

        var drawing = loaded.Value;
        List<ProcessProblem> found =
        [
            .. process.Faults.Concat(Unruled(drawing))
                .Select(fault => new ProcessProblem(fault, ElementOf(fault, drawing), []))
                // What is wrong first with an element is told: a condition that cannot be read is not said to be missing too.
                .DistinctBy(problem => problem.ElementId ?? problem.Fault.Code, StringComparer.Ordinal),
        ];
        if (found.Count == 0)
        {
            found.AddRange((staffing?.Invoke(process.Graph!) ?? []).Select(problem =>
                new ProcessProblem(problem.Fault, problem.ElementId, []) { IsWarning = problem.IsWarning }));
            var way = new WayFinder(drawing);
            found.AddRange(SoundnessCheck.Examine(process.Graph!).Problems.Select(problem => new ProcessProblem(
                problem.Fault, problem.ElementId, problem.Path.Count > 0 ? Walked(problem, way) : way.To(problem.ElementId))));
        }

        return found;
    }

    /// <summary>The moves that lead to a problem, with the arrows between them; a return leaps without one.</summary>
    private static List<string> Walked(SoundnessProblem problem, WayFinder way)
    {
        List<string> walked = [];
        foreach (var (at, step) in problem.Path.Index())
        {
            var next = at + 1 < problem.Path.Count ? problem.Path[at + 1].ElementId : problem.ElementId;
            walked.Add(step.ElementId);
            if (step.Move is not ("return" or "straight-back"))
            {
                walked.AddRange(way.Between(step.ElementId, next, _ => true));
            }
        }

        return [.. walked.Append(problem.ElementId).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Steps as another tool draws them: they can be tried out, but nobody would be asked.</summary>
    private static IEnumerable<Fault> Unruled(XDocument drawing)
    {
        foreach (var element in drawing.Descendants().Where(element => element.Name.Namespace == BpmnNames.Bpmn))
        {
            if (element.Name.LocalName is "userTask" or "manualTask" or "task" && element.Extension("step") is null)
            {
                yield return new WorkflowFault.ElementIncomplete(element.Id(), "office:step");
            }
            else if (element.Name.LocalName is "serviceTask" or "businessRuleTask" && element.Extension("service") is null)
            {
                yield return new WorkflowFault.ElementIncomplete(element.Id(), "office:service topic");
            }
        }
    }

    /// <summary>The faults of a drawing name its element first.</summary>
    private static string? ElementOf(Fault fault, XDocument drawing) =>
        fault.Arguments is [string id, ..]
            && drawing.Descendants().Any(element => element.Name.Namespace == BpmnNames.Bpmn
                && string.Equals((string?)element.Attribute("id"), id, StringComparison.Ordinal))
            ? id
            : null;
}
