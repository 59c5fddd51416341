using Office.Organization.Foundation;
using Office.Workflow.Assignments;
using Office.Workflow.Bpmn;

namespace Office.Workflow.Soundness;

/// <summary>
/// What is looked at before a process is published. First the drawing: everything can be reached and leads to an end, and every
/// rule names a known duty. Then the states: the engine itself walks every one that the process can come to, permitted returns
/// included, and proves that each can be ended, that no join waits for ever, that no step is dead and no item is left over.
/// </summary>
public static class SoundnessCheck
{
    /// <summary>The first thing that is wrong; null when nothing is.</summary>
    public static Fault? Of(ProcessGraph graph) => Examine(graph).Problems is [var first, ..] ? first.Fault : null;

    /// <summary>What is wrong, each with the way that leads to it.</summary>
    public static SoundnessReport Examine(ProcessGraph graph)
    {
        if (Drawn(graph) is { } drawn)
        {
            return new([new(drawn.Fault, drawn.ElementId, [])], States: 0);
        }
        var exploration = new Exploration(graph);
        var problem = exploration.Run();
        return new(problem is null ? [] : [problem], exploration.States);
    }

    private static (Fault Fault, string ElementId)? Drawn(ProcessGraph graph)
    {
        if (graph.Nodes.FirstOrDefault(node => node.Bare) is { } bare)
        {
            var missing = bare.Kind == NodeKind.UserTask ? "office:step" : "office:service topic";
            return (new WorkflowFault.ElementIncomplete(bare.Id, missing), bare.Id);
        }
        var reached = Follow(BegunIn(graph, parent: null), id => Next(graph, graph[id]));
        if (graph.Nodes.FirstOrDefault(node => !reached.Contains(node.Id)) is { } lost)
        {
            return (new WorkflowFault.Unreachable(lost.Id), lost.Id);
        }
        var ends = graph.Nodes.Where(node => node.Outgoing.Count == 0).Select(node => node.Id);
        var ending = Follow(ends, id => graph[id].Incoming.Select(flow => flow.Source));
        if (graph.Nodes.FirstOrDefault(node => !ending.Contains(node.Id)) is { } stuck)
        {
            return (new WorkflowFault.NoWayToEnd(stuck.Id), stuck.Id);
        }
        return graph.Nodes.FirstOrDefault(node => node.Rules is { } rules && !IsKnown(rules.Assignment)) is { } unruled
            ? (new WorkflowFault.ElementIncomplete(unruled.Id, "office:step assign"), unruled.Id)
            : null;
    }

    /// <summary>What begins of itself when a process or sub-process does.</summary>
    private static IEnumerable<string> BegunIn(ProcessGraph graph, string? parent) => graph.Inside(parent)
        .Where(node => node.Kind is NodeKind.Start or NodeKind.EventSubProcess).Select(node => node.Id);

    private static IEnumerable<string> Next(ProcessGraph graph, ProcessNode node) =>
        graph.After(node).Select(next => next.Id).Concat(
            node.Kind is NodeKind.SubProcess or NodeKind.EventSubProcess ? BegunIn(graph, node.Id) : []);

    private static HashSet<string> Follow(IEnumerable<string> from, Func<string, IEnumerable<string>> next)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(from);
        while (open.TryPop(out var id))
        {
            if (found.Add(id))
            {
                foreach (var other in next(id))
                {
                    open.Push(other);
                }
            }
        }
        return found;
    }

    private static bool IsKnown(AssignmentRule rule) => rule switch
    {
        AssignmentRule.OfDuty(var name) => SnapshotDirectory.DutyOf(name) is not null,
        AssignmentRule.FirstOf(var rules) => rules.All(IsKnown),
        _ => true,
    };
}
