using System.Security.Cryptography;
using System.Xml.Linq;
using Office.Organization.Foundation;

namespace Office.Workflow.Bpmn;

/// <summary>
/// Reads BPMN 2.0 XML into a graph. The bytes are kept elsewhere as they were given; what the engine does not run is refused
/// with its id, while lanes, notes, the diagram and foreign extensions are let pass.
/// </summary>
public static class BpmnReader
{
    public static Outcome<ProcessGraph> Read(ReadOnlyMemory<byte> xml) =>
        SafeXml.Load(xml).Match(document => Read(document, xml.Span), fault => fault);

    private static Outcome<ProcessGraph> Read(XDocument document, ReadOnlySpan<byte> xml)
    {
        var processes = document.Root?.Name == BpmnNames.Bpmn + "definitions"
            ? document.Root.Elements(BpmnNames.Bpmn + "process").ToList()
            : [];
        if (processes is not [var process] || process.Attribute("id") is null)
        {
            return new WorkflowFault.NotBpmn("process");
        }
        var walk = new ElementReader(process);
        var nodes = walk.Nodes();
        return (walk.Fault ?? CheckShape(nodes)) is { } fault
            ? fault
            : new ProcessGraph(process.Id(), process.Name(), Convert.ToHexStringLower(SHA256.HashData(xml)), nodes);
    }

    private static Fault? CheckShape(IReadOnlyList<ProcessNode> nodes)
    {
        if (nodes.Count(node => node.Kind == NodeKind.Start) != 1)
        {
            return new WorkflowFault.NotBpmn("startEvent");
        }
        return nodes.Select(CheckArrows).FirstOrDefault(fault => fault is not null);
    }

    private static WorkflowFault.ElementIncomplete? CheckArrows(ProcessNode node)
    {
        var (into, onward) = (node.Incoming.Count, node.Outgoing.Count);
        var wrong = node.Kind switch
        {
            NodeKind.Start => into != 0 || onward != 1,
            NodeKind.End or NodeKind.TerminateEnd => into == 0 || onward != 0,
            NodeKind.UserTask or NodeKind.ServiceTask => into == 0 || onward != 1,
            NodeKind.ExclusiveGateway or NodeKind.ParallelGateway => into == 0 || onward == 0,
            _ => true,
        };
        // A way out of an exclusive gateway without condition is taken always or never: the drawer must say which.
        var unconditional = node.Kind == NodeKind.ExclusiveGateway && onward > 1
            ? node.Outgoing.FirstOrDefault(flow => flow.Condition is null && !string.Equals(flow.Id, node.DefaultFlow, StringComparison.Ordinal))
            : null;
        return wrong ? new(node.Id, "sequenceFlow")
            : unconditional is not null ? new(unconditional.Id, "conditionExpression")
            : null;
    }
}
