using Office.Organization.Foundation;
using Office.Workflow.Soundness;

namespace Office.Workflow.Bpmn;

/// <summary>
/// Says whether a file can be run and why not: all that is wrong with it, what keeps it from being published, and calls that
/// go round in a circle.
/// </summary>
public static class BpmnLint
{
    public static LintReport Of(ReadOnlyMemory<byte> xml) => BpmnReader.ReadAll(xml).Match(
        Of, fault => new LintReport([], [new LintFinding(Process: null, ElementOf(fault), fault, IsRefusal: true)]));

    private static LintReport Of(IReadOnlyList<ReadProcess> processes)
    {
        var graphs = processes.Where(process => process.Graph is not null).Select(process => process.Graph!)
            .DistinctBy(graph => graph.Key, StringComparer.Ordinal).ToDictionary(graph => graph.Key, StringComparer.Ordinal);
        var findings = processes
            .SelectMany(process => process.Faults.Select(fault => Refused(process.Key, fault)))
            .Concat(graphs.Values.SelectMany(graph => Circles(graph, graphs)))
            .Concat(graphs.Values.SelectMany(Notes));
        return new(processes, [.. findings]);
    }

    private static LintFinding Refused(string process, Fault fault) => new(process, ElementOf(fault), fault, IsRefusal: true);

    /// <summary>The calls by which a process comes back to itself within the file.</summary>
    private static IEnumerable<LintFinding> Circles(ProcessGraph graph, Dictionary<string, ProcessGraph> all) =>
        from call in Calls(graph)
        where Reaches(call.Called!, graph.Key, all)
        select Refused(graph.Key, new WorkflowFault.CallsItself(call.Id, graph.Key));

    private static bool Reaches(string from, string to, Dictionary<string, ProcessGraph> all)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([from]);
        while (open.TryPop(out var key))
        {
            if (string.Equals(key, to, StringComparison.Ordinal))
            {
                return true;
            }
            if (seen.Add(key) && all.TryGetValue(key, out var graph))
            {
                foreach (var call in Calls(graph))
                {
                    open.Push(call.Called!);
                }
            }
        }
        return false;
    }

    private static IEnumerable<ProcessNode> Calls(ProcessGraph graph) =>
        graph.Nodes.Where(node => node.Kind == NodeKind.CallActivity);

    /// <summary>What keeps a process that can be run from being published.</summary>
    private static IEnumerable<LintFinding> Notes(ProcessGraph graph)
    {
        var bare = graph.Nodes.Where(node => node.Bare).ToList();
        foreach (var node in bare)
        {
            yield return new(graph.Key, node.Id, new WorkflowFault.ElementIncomplete(
                node.Id, node.Kind == NodeKind.UserTask ? "office:step" : "office:service topic"), IsRefusal: false);
        }
        if (bare.Count == 0 && SoundnessCheck.Of(graph) is { } unsound)
        {
            yield return new(graph.Key, ElementOf(unsound), unsound, IsRefusal: false);
        }
    }

    private static string? ElementOf(Fault fault) => fault switch
    {
        WorkflowFault.ElementUnknown unknown => unknown.ElementId,
        WorkflowFault.ElementIncomplete incomplete => incomplete.ElementId,
        WorkflowFault.ExpressionBad bad => bad.ElementId,
        WorkflowFault.Unreachable lost => lost.ElementId,
        WorkflowFault.NoWayToEnd stuck => stuck.ElementId,
        WorkflowFault.JoinMayWaitForever join => join.ElementId,
        WorkflowFault.CallsItself calls => calls.ElementId,
        _ => null,
    };
}
