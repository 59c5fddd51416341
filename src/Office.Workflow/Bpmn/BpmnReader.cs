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
    /// <summary>The only process of a file.</summary>
    public static Outcome<ProcessGraph> Read(ReadOnlyMemory<byte> xml) => ReadAll(xml).Match<Outcome<ProcessGraph>>(
        read => read switch
        {
            [var only] => only.Faults is [var first, ..] ? first : only.Graph!,
            _ => new WorkflowFault.NotBpmn("process"),
        },
        fault => fault);

    /// <summary>All processes of a file, each with its graph or with what is wrong with it; a fault when it is no BPMN.</summary>
    public static Outcome<IReadOnlyList<ReadProcess>> ReadAll(ReadOnlyMemory<byte> xml) => SafeXml.Load(xml).Match(
        document => ReadAll(document, Convert.ToHexStringLower(SHA256.HashData(xml.Span))), fault => fault);

    private static Outcome<IReadOnlyList<ReadProcess>> ReadAll(XDocument document, string sha256)
    {
        var processes = document.Root?.Name == BpmnNames.Bpmn + "definitions"
            ? document.Root.Elements(BpmnNames.Bpmn + "process").ToList()
            : [];
        if (processes.Count == 0 || processes.Exists(process => process.Attribute("id") is null))
        {
            return new WorkflowFault.NotBpmn("process");
        }
        var events = new EventReader(document.Root!);
        return processes.ConvertAll(process => Read(process, events, sha256));
    }

    private static ReadProcess Read(XElement process, EventReader events, string sha256)
    {
        var findings = new Findings();
        var nodes = new ElementReader(process, events, findings).Nodes();
        ShapeCheck.Of(nodes, findings);
        foreach (var call in nodes.Where(node => string.Equals(node.Called, process.Id(), StringComparison.Ordinal)))
        {
            findings.Refuse(new WorkflowFault.CallsItself(call.Id, process.Id()));
        }
        var graph = findings.Faults.Count > 0 ? null : new ProcessGraph(process.Id(), process.Name(), sha256, nodes);
        return new(process.Id(), !process.Says("isExecutable", "false"), graph, findings.Faults);
    }
}
