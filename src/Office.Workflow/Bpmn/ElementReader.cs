using System.Xml.Linq;
using Office.Organization.Foundation;

namespace Office.Workflow.Bpmn;

/// <summary>Reads the elements of one process and keeps the first fault that it meets.</summary>
internal sealed class ElementReader(XElement process)
{
    private readonly List<SequenceFlow> _flows = [];

    public Fault? Fault { get; private set; }

    public IReadOnlyList<ProcessNode> Nodes()
    {
        var nodes = new Dictionary<string, ProcessNode>(StringComparer.Ordinal);
        foreach (var element in process.Elements().Where(e => e.Name.Namespace == BpmnNames.Bpmn))
        {
            if (element.Name.LocalName is "sequenceFlow")
            {
                _flows.Add(Flow(element));
            }
            else if (!BpmnNames.Silent.Contains(element.Name.LocalName)
                && Node(element) is { } node && !nodes.TryAdd(node.Id, node))
            {
                Refuse(new WorkflowFault.ElementIncomplete(node.Id, "id"));
            }
        }
        foreach (var flow in _flows.Where(f => !nodes.ContainsKey(f.Source) || !nodes.ContainsKey(f.Target)))
        {
            Refuse(new WorkflowFault.ElementIncomplete(flow.Id, "sourceRef, targetRef"));
        }
        return [.. nodes.Values.Select(Connect)];
    }

    private ProcessNode Connect(ProcessNode node) => node with
    {
        Incoming = [.. _flows.Where(flow => Same(flow.Target, node.Id))],
        Outgoing = [.. _flows.Where(flow => Same(flow.Source, node.Id))],
    };

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    private void Refuse(Fault fault) => Fault ??= fault;

    private SequenceFlow Flow(XElement element)
    {
        var text = element.Element(BpmnNames.Bpmn + "conditionExpression")?.Value;
        var condition = text is null ? null : Expression.Parse(text);
        if (text is not null && condition is null)
        {
            Refuse(new WorkflowFault.ExpressionBad(element.Id(), text.Length > 80 ? text[..80] : text));
        }
        return new(element.Id(), (string?)element.Attribute("sourceRef") ?? "",
            (string?)element.Attribute("targetRef") ?? "", condition);
    }

    private ProcessNode? Node(XElement element)
    {
        if (Unknown(element) is { } unknown)
        {
            Refuse(new WorkflowFault.ElementUnknown(element.Id(), unknown));
            return null;
        }
        return element.Name.LocalName switch
        {
            "startEvent" => Plain(element, NodeKind.Start),
            "endEvent" => Plain(element, element.Element(BpmnNames.Bpmn + "terminateEventDefinition") is null
                ? NodeKind.End
                : NodeKind.TerminateEnd),
            "exclusiveGateway" => Plain(element, NodeKind.ExclusiveGateway) with
            {
                DefaultFlow = (string?)element.Attribute("default"),
            },
            "parallelGateway" => Plain(element, NodeKind.ParallelGateway),
            "serviceTask" => Service(element),
            _ => User(element),
        };
    }

    private static ProcessNode Plain(XElement element, NodeKind kind) => new(element.Id(), element.Name(), kind);

    private ProcessNode Service(XElement element)
    {
        var topic = (string?)element.Extension("service")?.Attribute("topic");
        if (string.IsNullOrWhiteSpace(topic))
        {
            Refuse(new WorkflowFault.ElementIncomplete(element.Id(), "office:service topic"));
        }
        return Plain(element, NodeKind.ServiceTask) with { Topic = topic };
    }

    private ProcessNode User(XElement element)
    {
        var (rules, missing) = StepRulesReader.Read(element, process.Extension("process"));
        if (missing is not null)
        {
            Refuse(new WorkflowFault.ElementIncomplete(element.Id(), missing));
        }
        return Plain(element, NodeKind.UserTask) with { Rules = rules, Repeat = Repeated(element) };
    }

    private Repeat? Repeated(XElement element)
    {
        if (element.Element(BpmnNames.Bpmn + "multiInstanceLoopCharacteristics") is not { } loop)
        {
            return null;
        }
        var collection = (string?)loop.Attribute(BpmnNames.Office + "collection");
        var item = (string?)loop.Attribute(BpmnNames.Office + "element");
        if (string.IsNullOrWhiteSpace(collection) || string.IsNullOrWhiteSpace(item))
        {
            Refuse(new WorkflowFault.ElementIncomplete(element.Id(), "office:collection, office:element"));
        }
        return new(collection ?? "", item ?? "", (string?)loop.Attribute("isSequential") is "true");
    }

    /// <summary>The name of what the engine cannot run in this element; null when it can run all of it.</summary>
    private static string? Unknown(XElement element)
    {
        var name = element.Name.LocalName;
        if (name is not ("startEvent" or "endEvent" or "userTask" or "serviceTask" or "exclusiveGateway" or "parallelGateway"))
        {
            return name;
        }
        if ((string?)element.Attribute("isForCompensation") is "true")
        {
            return "isForCompensation";
        }
        return element.Elements().Where(e => e.Name.Namespace == BpmnNames.Bpmn).Select(e => UnknownInside(name, e))
            .FirstOrDefault(found => found is not null);
    }

    private static string? UnknownInside(string owner, XElement inner) => (owner, inner.Name.LocalName) switch
    {
        ("endEvent", "terminateEventDefinition") => null,
        ("userTask", "multiInstanceLoopCharacteristics") => inner.Elements()
            .FirstOrDefault(e => e.Name.Namespace == BpmnNames.Bpmn && !BpmnNames.Silent.Contains(e.Name.LocalName))
            ?.Name.LocalName,
        (_, var local) => BpmnNames.Silent.Contains(local) ? null : local,
    };
}
