using Office.Organization.Foundation;
using Office.Workflow.Assignments;
using Office.Workflow.Bpmn;

namespace Office.Workflow.Soundness;

/// <summary>
/// What is looked at before a process is published: every element can be reached and leads to an end, every rule names a
/// known duty, and every join gets a token over each of its arrows from forks alone. It follows the arrows and does not
/// explore states, so that it refuses some drawings that would run, and does not prove what conditions do.
/// </summary>
public static class SoundnessCheck
{
    /// <summary>The first thing that is wrong; null when nothing is.</summary>
    public static Fault? Of(ProcessGraph graph)
    {
        if (graph.Nodes.FirstOrDefault(node => node.Bare) is { } bare)
        {
            return new WorkflowFault.ElementIncomplete(
                bare.Id, bare.Kind == NodeKind.UserTask ? "office:step" : "office:service topic");
        }
        var reached = Follow(BegunIn(graph, parent: null), id => Next(graph, graph[id]));
        if (graph.Nodes.FirstOrDefault(node => !reached.Contains(node.Id)) is { } lost)
        {
            return new WorkflowFault.Unreachable(lost.Id);
        }
        var ends = graph.Nodes.Where(node => node.Outgoing.Count == 0).Select(node => node.Id);
        var ending = Follow(ends, id => graph[id].Incoming.Select(flow => flow.Source));
        if (graph.Nodes.FirstOrDefault(node => !ending.Contains(node.Id)) is { } stuck)
        {
            return new WorkflowFault.NoWayToEnd(stuck.Id);
        }
        if (graph.Nodes.FirstOrDefault(node => node.Rules is { } rules && !IsKnown(rules.Assignment)) is { } unruled)
        {
            return new WorkflowFault.ElementIncomplete(unruled.Id, "office:step assign");
        }
        var joins = graph.Nodes.Where(node => node is { Kind: NodeKind.ParallelGateway, Incoming.Count: > 1 });
        return joins.FirstOrDefault(join => !IsFed(graph, join)) is { } waiting
            ? new WorkflowFault.JoinMayWaitForever(waiting.Id)
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

    /// <summary>
    /// Whether the join mirrors one fork: each of its arrows is led back, without passing an exclusive choice that has a way
    /// round the join, to the same fork, over another of its branches each.
    /// </summary>
    private static bool IsFed(ProcessGraph graph, ProcessNode join)
    {
        var forks = join.Incoming.Select(flow => BranchOf(graph, flow, join)).ToArray();
        return forks.All(branch => branch is not null)
            && forks.Select(branch => branch!.Source).Distinct(StringComparer.Ordinal).Count() == 1
            && forks.Select(branch => branch!.Id).Distinct(StringComparer.Ordinal).Count() == forks.Length
            && graph[forks[0]!.Source].Outgoing.Count == forks.Length;
    }

    private static SequenceFlow? BranchOf(ProcessGraph graph, SequenceFlow into, ProcessNode join)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var depth = 0;
        for (var flow = into; seen.Add(flow.Id);)
        {
            var node = graph[flow.Source];
            if (node is { Kind: NodeKind.ParallelGateway, Outgoing.Count: > 1 })
            {
                if (depth == 0)
                {
                    return flow;
                }
                depth--;
            }
            // A choice inside a branch is let pass only when all its ways meet before the join; that is not decided here.
            if (node.Kind == NodeKind.ExclusiveGateway || node.Incoming.Count == 0 || ReferenceEquals(node, join))
            {
                return null;
            }
            if (node is { Kind: NodeKind.ParallelGateway, Incoming.Count: > 1 })
            {
                depth++;
            }
            flow = node.Incoming[0];
        }
        return null;
    }
}
