using System.Text;
using Office.Workflow.Bpmn;

namespace Office.Workflow.Tests;

/// <summary>Writes small BPMN processes for tests: nodes and arrows, in the order given.</summary>
internal sealed class Drawing
{
    private readonly StringBuilder _nodes = new();
    private readonly StringBuilder _arrows = new();

    /// <summary>A step whose holder is found under the step's own name in the variables of the test.</summary>
    public Drawing Step(string id, string rules = "", string loop = "") => Raw(
        $"""<bpmn:userTask id="{id}" name="{id}"><bpmn:extensionElements><office:step assign="{(loop.Length > 0 ? "variable(each)" : $"variable({id})")}" returns="previous drafter any" outcomes="agree disagree" {rules}/></bpmn:extensionElements>{loop}</bpmn:userTask>""");

    /// <summary>A step that asks everybody in the variable named after it.</summary>
    public Drawing Round(string id, bool sequential = false, string rules = "") => Step(id, rules,
        $"""<bpmn:multiInstanceLoopCharacteristics isSequential="{(sequential ? "true" : "false")}" office:collection="{id}" office:element="each"/>""");

    public Drawing Fork(string id) => Raw($"""<bpmn:parallelGateway id="{id}"/>""");

    public Drawing Choice(string id, string usual) => Raw($"""<bpmn:exclusiveGateway id="{id}" default="{usual}"/>""");

    public Drawing Work(string id) => Raw(
        $"""<bpmn:serviceTask id="{id}"><bpmn:extensionElements><office:service topic="{id}"/></bpmn:extensionElements></bpmn:serviceTask>""");

    public Drawing Raw(string xml)
    {
        _nodes.Append(xml);
        return this;
    }

    /// <summary>An arrow, named by its ends.</summary>
    public Drawing Arrow(string from, string to, string? when = null)
    {
        var condition = when is null ? "" : $"<bpmn:conditionExpression>{when}</bpmn:conditionExpression>";
        _arrows.Append(System.Globalization.CultureInfo.InvariantCulture,
            $"""<bpmn:sequenceFlow id="{from}-{to}" sourceRef="{from}" targetRef="{to}">{condition}</bpmn:sequenceFlow>""");
        return this;
    }

    /// <summary>Arrows along a line of nodes.</summary>
    public Drawing Line(params string[] ids)
    {
        foreach (var (from, to) in ids.Zip(ids.Skip(1)))
        {
            Arrow(from, to);
        }
        return this;
    }

    public byte[] Xml() => Encoding.UTF8.GetBytes(
        $"""
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:office="urn:office:bpmn:1">
        <bpmn:process id="test" name="test"><bpmn:startEvent id="start"/><bpmn:endEvent id="end"/>{_nodes}{_arrows}</bpmn:process>
        </bpmn:definitions>
        """);

    public ProcessGraph Graph() => BpmnReader.Read(Xml()).Match(
        graph => graph, fault => throw new InvalidOperationException(fault.ToString()));
}
