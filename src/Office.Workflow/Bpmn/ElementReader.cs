using System.Xml.Linq;

namespace Office.Workflow.Bpmn;

/// <summary>Reads the elements of one process and of the sub-processes in it.</summary>
internal sealed class ElementReader(XElement process, EventReader events, Findings findings)
{
    private const int MaxNodes = 5_000;
    private const int MaxDepth = 32;
    private const int LongestKind = 60;

    private readonly Dictionary<string, ProcessNode> _nodes = new(StringComparer.Ordinal);
    private readonly List<SequenceFlow> _flows = [];
    private readonly TaskReader _tasks = new(process, events, findings);

    public IReadOnlyList<ProcessNode> Nodes()
    {
        Read(process, parent: null, depth: 0);
        if (_nodes.Count > MaxNodes)
        {
            findings.Refuse(new WorkflowFault.FileTooLarge());
            return [];
        }
        foreach (var flow in _flows.Where(f => !_nodes.TryGetValue(f.Source, out var from)
            || !_nodes.TryGetValue(f.Target, out var to) || !string.Equals(from.Parent, to.Parent, StringComparison.Ordinal)))
        {
            findings.Incomplete(flow.Id, "sourceRef, targetRef");
        }
        var into = _flows.ToLookup(flow => flow.Target, StringComparer.Ordinal);
        var onward = _flows.ToLookup(flow => flow.Source, StringComparer.Ordinal);
        return [.. _nodes.Values.Select(node => node with { Incoming = [.. into[node.Id]], Outgoing = [.. onward[node.Id]] })];
    }

    private void Read(XElement container, string? parent, int depth)
    {
        if (depth > MaxDepth)
        {
            findings.Refuse(new WorkflowFault.FileTooLarge());
            return;
        }
        foreach (var element in container.Elements().Where(e => e.Name.Namespace == BpmnNames.Bpmn))
        {
            if (element.Name.LocalName is "sequenceFlow")
            {
                _flows.Add(new(element.Id(), (string?)element.Attribute("sourceRef") ?? "",
                    (string?)element.Attribute("targetRef") ?? "",
                    findings.Expression(element.Id(), element.Element(BpmnNames.Bpmn + "conditionExpression")?.Value)));
            }
            else if (!BpmnNames.Silent.Contains(element.Name.LocalName) && Node(element) is { } node)
            {
                Add(element, node with { Parent = parent, Element = element.Name.LocalName }, depth);
            }
        }
    }

    private void Add(XElement element, ProcessNode node, int depth)
    {
        if (element.Attribute("id") is null || !_nodes.TryAdd(node.Id, node))
        {
            findings.Incomplete(node.Id, "id");
        }
        else if (node.Kind is NodeKind.SubProcess or NodeKind.EventSubProcess && _nodes.Count <= MaxNodes)
        {
            Read(element, node.Id, depth + 1);
        }
    }

    private ProcessNode? Node(XElement element)
    {
        if (Unknown(element) is { } unknown)
        {
            findings.Refuse(new WorkflowFault.ElementUnknown(element.Id(), unknown));
            return null;
        }
        return element.Name.LocalName switch
        {
            "startEvent" => Event(element, NodeKind.Start) with
            {
                Interrupting = !element.Says("isInterrupting", "false"),
                Starter = Starter(element),
                Begins = Begins(element),
                Outlives = string.Equals((string?)element.Attribute(BpmnNames.Office + "outlives"), "true", StringComparison.Ordinal),
            },
            "endEvent" => element.Element(BpmnNames.Bpmn + "terminateEventDefinition") is null
                ? Event(element, NodeKind.End)
                : new(element.Id(), element.Name(), NodeKind.TerminateEnd),
            "intermediateCatchEvent" => Event(element, NodeKind.Catch),
            "intermediateThrowEvent" => Event(element, NodeKind.Throw),
            "boundaryEvent" => Event(element, NodeKind.Boundary) with
            {
                AttachedTo = (string?)element.Attribute("attachedToRef") ?? "",
                Interrupting = !element.Says("cancelActivity", "false"),
            },
            "exclusiveGateway" => Gateway(element, NodeKind.ExclusiveGateway),
            "inclusiveGateway" => Gateway(element, NodeKind.InclusiveGateway),
            "parallelGateway" => Gateway(element, NodeKind.ParallelGateway),
            "eventBasedGateway" => Gateway(element, NodeKind.EventGateway),
            _ => _tasks.Read(element),
        };
    }

    private static ProcessNode Gateway(XElement element, NodeKind kind) =>
        new(element.Id(), element.Name(), kind, DefaultFlow: (string?)element.Attribute("default"));

    private ProcessNode Event(XElement element, NodeKind kind) =>
        new(element.Id(), element.Name(), kind) { Event = events.Read(element, findings) };

    private Guid? Starter(XElement start)
    {
        if ((string?)start.Attribute(BpmnNames.Office + "starter") is not { Length: > 0 } text)
        {
            return null;
        }
        if (!Guid.TryParse(text, out var id))
        {
            findings.BadText(start.Id(), text);
            return null;
        }
        return id;
    }

    private string? Begins(XElement start)
    {
        if ((string?)start.Attribute(BpmnNames.Office + "begins") is not { Length: > 0 } text)
        {
            return null;
        }
        if (text.Length > LongestKind || !text.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '.' or '-' or '_'))
        {
            findings.BadText(start.Id(), text);
            return null;
        }
        return text;
    }

    /// <summary>The name of what the engine does not run in this element; null when it runs all of it.</summary>
    private static string? Unknown(XElement element)
    {
        var name = element.Name.LocalName;
        if (name is not ("startEvent" or "endEvent" or "intermediateCatchEvent" or "intermediateThrowEvent" or "boundaryEvent"
            or "exclusiveGateway" or "inclusiveGateway" or "parallelGateway" or "eventBasedGateway" or "subProcess"
            or "callActivity" or "task" or "userTask" or "manualTask" or "serviceTask" or "businessRuleTask" or "scriptTask"
            or "sendTask" or "receiveTask"))
        {
            return name;
        }
        return element.Says("isForCompensation", "true") ? "isForCompensation"
            : element.Says("instantiate", "true") ? "instantiate"
            : element.Says("eventGatewayType", "Parallel") ? "eventGatewayType"
            : EventReader.Unknown(element);
    }
}
