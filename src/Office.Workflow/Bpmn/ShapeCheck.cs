namespace Office.Workflow.Bpmn;

/// <summary>Whether the elements of a process fit together well enough that the engine can walk them.</summary>
internal static class ShapeCheck
{
    public static void Of(IReadOnlyList<ProcessNode> nodes, Findings findings)
    {
        if (nodes.Count == 0 && findings.Faults.Count > 0)
        {
            return;
        }
        var byId = nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        CheckStarts(nodes, findings);
        foreach (var node in nodes)
        {
            if (Missing(node, byId) is { } missing)
            {
                findings.Incomplete(node.Id, missing);
            }
            foreach (var flow in Silent(node))
            {
                findings.Incomplete(flow.Id, "conditionExpression");
            }
        }
    }

    private static void CheckStarts(IReadOnlyList<ProcessNode> nodes, Findings findings)
    {
        var starts = nodes.Where(node => node.Kind == NodeKind.Start).ToLookup(node => node.Parent ?? "", StringComparer.Ordinal);
        var top = starts[""].ToList();
        if (top.Count == 0 || top.Count(start => start.Event.Kind == EventKind.None) > 1)
        {
            findings.Refuse(new WorkflowFault.NotBpmn("startEvent"));
        }
        foreach (var start in top.Where(start => start.Event.Kind is EventKind.Error or EventKind.Escalation))
        {
            findings.Refuse(new WorkflowFault.ElementUnknown(start.Id, "errorEventDefinition"));
        }
        foreach (var sub in nodes.Where(node => node.Kind is NodeKind.SubProcess or NodeKind.EventSubProcess))
        {
            var isRight = starts[sub.Id].ToList() is [var one]
                && one.Event.Kind == EventKind.None == (sub.Kind == NodeKind.SubProcess);
            if (!isRight)
            {
                findings.Incomplete(sub.Id, "startEvent");
            }
        }
    }

    private static string? Missing(ProcessNode node, Dictionary<string, ProcessNode> byId)
    {
        var (into, onward) = (node.Incoming.Count, node.Outgoing.Count);
        var isLink = node.Event.Kind == EventKind.Link;
        var wrong = node.Kind switch
        {
            NodeKind.Start => into != 0 || onward == 0,
            NodeKind.End or NodeKind.TerminateEnd => into == 0 || onward != 0,
            NodeKind.EventSubProcess => into != 0 || onward != 0,
            NodeKind.Boundary => into != 0,
            NodeKind.Catch => isLink ? into != 0 : into == 0,
            NodeKind.Throw when isLink => into == 0 || onward != 0,
            NodeKind.EventGateway => into == 0 || onward < 2,
            NodeKind.ExclusiveGateway or NodeKind.ParallelGateway or NodeKind.InclusiveGateway => into == 0 || onward == 0,
            _ => into == 0,
        };
        return wrong ? "sequenceFlow" : MissingBeyondArrows(node, byId);
    }

    private static string? MissingBeyondArrows(ProcessNode node, Dictionary<string, ProcessNode> byId) => node.Kind switch
    {
        NodeKind.Catch or NodeKind.Boundary when node.Event.Kind == EventKind.None => "eventDefinition",
        NodeKind.Boundary when !byId.TryGetValue(node.AttachedTo!, out var host) || !CanCarry(host)
            || !string.Equals(host.Parent, node.Parent, StringComparison.Ordinal) => "attachedToRef",
        NodeKind.EventGateway when node.Outgoing.Any(flow => byId.TryGetValue(flow.Target, out var next)
            && next is not ({ Kind: NodeKind.Catch, Event.Kind: not EventKind.Link } or { Kind: NodeKind.ReceiveTask })) =>
            "intermediateCatchEvent, receiveTask",
        NodeKind.Throw when node.Event.Kind == EventKind.Link && byId.Values.Count(other =>
            other is { Kind: NodeKind.Catch, Event.Kind: EventKind.Link }
            && string.Equals(other.Event.Name, node.Event.Name, StringComparison.Ordinal)
            && string.Equals(other.Parent, node.Parent, StringComparison.Ordinal)) != 1 => "linkEventDefinition",
        NodeKind.End when node.Event is { Kind: EventKind.Error, Name: null } => "errorRef",
        _ => null,
    };

    private static bool CanCarry(ProcessNode host) => host.Kind is NodeKind.UserTask or NodeKind.ServiceTask
        or NodeKind.ScriptTask or NodeKind.SendTask or NodeKind.ReceiveTask or NodeKind.SubProcess or NodeKind.CallActivity;

    /// <summary>
    /// A way out of a choice without condition is taken always or never: the drawer must say which. One way of an exclusive
    /// gateway may say nothing by being the default.
    /// </summary>
    private static IEnumerable<SequenceFlow> Silent(ProcessNode node) =>
        node is { Kind: NodeKind.ExclusiveGateway, Outgoing.Count: > 1 }
            ? node.Outgoing.Where(flow => flow.Condition is null
                && !string.Equals(flow.Id, node.DefaultFlow, StringComparison.Ordinal))
            : [];
}
