using System.Text;
using Office.Workflow.Bpmn;
using Office.Workflow.Simulation;

namespace Office.Workflow.Tests.Simulation;

/// <summary>Writes BPMN as another tool would, and tells what happens when it is run: one line a step.</summary>
internal sealed class Sketch
{
    private readonly StringBuilder _definitions = new();
    private readonly StringBuilder _nodes = new();

    /// <summary>Begins with a start event <c>start</c> and an end event <c>end</c>.</summary>
    public static Sketch Process() => new Sketch().Raw("""<bpmn:startEvent id="start"/><bpmn:endEvent id="end"/>""");

    /// <summary>Begins with nothing.</summary>
    public static Sketch Empty() => new();

    public Sketch Define(string xml)
    {
        _definitions.Append(xml);
        return this;
    }

    public Sketch Raw(string xml)
    {
        _nodes.Append(xml);
        return this;
    }

    public Sketch Tasks(params string[] ids) => Raw(string.Concat(ids.Select(id => $"""<bpmn:userTask id="{id}"/>""")));

    /// <summary>Elements of a kind, e.g. <c>parallelGateway</c>.</summary>
    public Sketch Of(string element, params string[] ids) => Raw(string.Concat(ids.Select(id => $"""<bpmn:{element} id="{id}"/>""")));

    /// <summary>An event with its definition, e.g. <c>intermediateCatchEvent</c> and <c>timer</c>.</summary>
    public Sketch Event(string element, string id, string definition, string more = "") =>
        Raw($"""<bpmn:{element} id="{id}" {more}>{definition}</bpmn:{element}>""");

    public Sketch Line(params string[] ids) => Raw(Arrows(ids));

    public Sketch Arrow(string from, string to, string? when = null) => Raw(Flow(from, to, when));

    /// <summary>A sub-process with what is inside; from <c>ID-start</c> to <c>ID-end</c> along the line, if one is given.</summary>
    public Sketch Sub(string id, string inside, string more = "", params string[] line) => Raw(
        $"""<bpmn:subProcess id="{id}" {more}><bpmn:startEvent id="{id}-start"/><bpmn:endEvent id="{id}-end"/>{inside}{(line.Length == 0 ? "" : Arrows([$"{id}-start", .. line, $"{id}-end"]))}</bpmn:subProcess>""");

    public static string Arrows(params string[] ids) => string.Concat(ids.Zip(ids.Skip(1), (from, to) => Flow(from, to, when: null)));

    public static string Flow(string from, string to, string? when) => when is null
        ? $"""<bpmn:sequenceFlow id="{from}-{to}" sourceRef="{from}" targetRef="{to}"/>"""
        : $"""<bpmn:sequenceFlow id="{from}-{to}" sourceRef="{from}" targetRef="{to}"><bpmn:conditionExpression>{when}</bpmn:conditionExpression></bpmn:sequenceFlow>""";

    public byte[] Xml() => Encoding.UTF8.GetBytes(
        $"""
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:office="urn:office:bpmn:1" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0">
        {_definitions}<bpmn:process id="main">{_nodes}</bpmn:process>
        </bpmn:definitions>
        """);

    public ProcessGraph Graph() => Graphs()["main"];

    /// <summary>One line a step: what was done, and what is enabled then; a last one says how it ended.</summary>
    public IReadOnlyList<string> Run(string answers = "{}", bool timers = false)
    {
        var lines = new List<string>();
        var graphs = Graphs();
        var given = SimulationAnswers.Read(Encoding.UTF8.GetBytes(answers)).Match(
            read => read, fault => throw new InvalidOperationException(fault.ToString()));
        var end = new ProcessSimulation(graphs, given, timers).Run(graphs["main"], step =>
        {
            step.Step.ShouldBe(lines.Count);
            lines.Add($"{step.Did}: {string.Join(' ', step.Enabled)}".Trim());
        });
        lines.Add(end.Fault?.Code ?? end.State.ToString().ToLowerInvariant());
        return lines;
    }

    private Dictionary<string, ProcessGraph> Graphs() => BpmnReader.ReadAll(Xml()).Match(
        read => read.ToDictionary(
            process => process.Key,
            process => process.Graph ?? throw new InvalidOperationException(string.Join(", ", process.Faults)),
            StringComparer.Ordinal),
        fault => throw new InvalidOperationException(fault.ToString()));
}
