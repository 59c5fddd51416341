using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Office.Documents.BusinessForms.Designs;

/// <summary>
/// Writes the BPMN of a plain process: 填写, then the steps one after another; a refusal ends the matter. The same steps give
/// the same bytes, so that publishing an unchanged form makes no new version of its process.
/// </summary>
public static partial class ProcessSketch
{
    /// <summary>The outcome with which the drafter hands the form in.</summary>
    public const string Submit = "submit";

    public const int MostSteps = 20;

    private const int Left = 160;
    private const int Wide = 160;

    private static readonly XNamespace s_bpmn = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static readonly XNamespace s_diagram = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static readonly XNamespace s_dc = "http://www.omg.org/spec/DD/20100524/DC";
    private static readonly XNamespace s_di = "http://www.omg.org/spec/DD/20100524/DI";
    private static readonly XNamespace s_xsi = "http://www.w3.org/2001/XMLSchema-instance";
    private static readonly XNamespace s_office = "urn:office:bpmn:1";

    /// <summary>What keeps the steps from being drawn; null when nothing does.</summary>
    public static DesignProblem? Check(IReadOnlyList<SketchStep> steps)
    {
        var wrong = steps.FirstOrDefault(step => !Id().IsMatch(step.Id) || step.Id.Length > FormLimits.KeyCharacters || step.Id is FormDesign.FillStep
            || string.IsNullOrWhiteSpace(step.Name) || step.Name.Length > FormLimits.LabelCharacters
            || (step.Who is SketchActor.Named && string.IsNullOrEmpty(step.Field))
            || steps.Count(other => other.Id == step.Id) > 1);
        return wrong is not null ? new("", "step", wrong.Name)
            : steps.Count > MostSteps ? new("", "too-many-steps", MostSteps.ToString(CultureInfo.InvariantCulture))
            : null;
    }

    /// <param name="key">The process's id.</param>
    /// <param name="name">Its name.</param>
    /// <param name="steps">Steps that <see cref="Check"/> finds nothing wrong with.</param>
    public static byte[] Write(string key, string name, IReadOnlyList<SketchStep> steps)
    {
        var drawing = new Drawing();
        drawing.Node("start", "startEvent", "开始", "fill");
        drawing.Step(FormDesign.FillStep, "填写", "do", "drafter", Submit, "");
        foreach (var step in steps)
        {
            drawing.Arrow(step.Id);
            drawing.Step(step.Id, step.Name, step.Decides ? "decide" : "do", Assign(step), step.Decides ? "agree disagree" : "done", "previous drafter");
            if (step.Decides)
            {
                drawing.Arrow(step.Id + "-decided");
                drawing.Gateway(step.Id + "-decided");
            }
        }

        drawing.Arrow("granted");
        drawing.End(steps.Any(step => step.Decides));
        return Bytes(key, name, drawing);
    }

    [GeneratedRegex("^[a-z][a-z0-9-]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex Id();

    private static string Assign(SketchStep step) => step.Who switch
    {
        SketchActor.UnitHead => "unit-head-of(drafter) | duty(office-review)",
        SketchActor.DeputyLeader => "duty(deputy-leader) | duty(leader)",
        SketchActor.Leader => "duty(leader)",
        SketchActor.Office => "duty(office-review)",
        SketchActor.Clerk => "duty(clerk)",
        SketchActor.SealKeeper => "duty(seal-keeper)",
        SketchActor.Archivist => "duty(archivist)",
        SketchActor.Named => $"variable({step.Field})",
        SketchActor.Drafter => "drafter",
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.Who, "Nobody of this kind is known."),
    };

    private static byte[] Bytes(string key, string name, Drawing drawing)
    {
        var process = new XElement(s_bpmn + "process",
            new XAttribute("id", key), new XAttribute("name", name), new XAttribute("isExecutable", "true"),
            new XElement(s_bpmn + "extensionElements", new XElement(s_office + "process", new XAttribute("withdraw", "unopened"))),
            drawing.Nodes, drawing.Flows);
        var document = new XElement(s_bpmn + "definitions",
            new XAttribute(XNamespace.Xmlns + "bpmn", s_bpmn), new XAttribute(XNamespace.Xmlns + "bpmndi", s_diagram),
            new XAttribute(XNamespace.Xmlns + "dc", s_dc), new XAttribute(XNamespace.Xmlns + "di", s_di),
            new XAttribute(XNamespace.Xmlns + "xsi", s_xsi), new XAttribute(XNamespace.Xmlns + "office", s_office),
            new XAttribute("id", key + "-definitions"), new XAttribute("targetNamespace", "urn:office:processes"),
            process,
            new XElement(s_diagram + "BPMNDiagram", new XAttribute("id", key + "-diagram"),
                new XElement(s_diagram + "BPMNPlane", new XAttribute("id", key + "-plane"), new XAttribute("bpmnElement", key),
                    drawing.Shapes, drawing.Edges)));
        return Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document + "\n");
    }

    /// <summary>The process from left to right, and its refusals below it.</summary>
    private sealed class Drawing
    {
        private readonly List<(string Id, int X)> _gateways = [];
        private string _last = "";
        private int _x = Left;
        private int _edge;

        public List<XElement> Nodes { get; } = [];

        public List<XElement> Flows { get; } = [];

        public List<XElement> Shapes { get; } = [];

        public List<XElement> Edges { get; } = [];

        public void Node(string id, string element, string name, string next)
        {
            Nodes.Add(new XElement(s_bpmn + element, new XAttribute("id", id), new XAttribute("name", name)));
            Shape(id, 36, 36);
            _last = id;
            Arrow(next);
        }

        public void Step(string id, string name, string kind, string assign, string outcomes, string returns)
        {
            var step = new XElement(s_office + "step", new XAttribute("kind", kind), new XAttribute("assign", assign), new XAttribute("outcomes", outcomes));
            if (returns.Length > 0)
            {
                step.Add(new XAttribute("returns", returns));
            }

            if (kind is "decide")
            {
                step.Add(new XAttribute("slot", id));
            }

            Nodes.Add(new XElement(s_bpmn + "userTask", new XAttribute("id", id), new XAttribute("name", name),
                new XElement(s_bpmn + "extensionElements", step)));
            Shape(id, 100, 80);
            _last = id;
        }

        public void Gateway(string id)
        {
            Nodes.Add(new XElement(s_bpmn + "exclusiveGateway", new XAttribute("id", id), new XAttribute("name", "是否同意")));
            _gateways.Add((id, _x));
            Shape(id, 50, 50);
            _last = id;
        }

        public void Arrow(string to)
        {
            Flows.Add(Flow(_last, to));
            if (_gateways.Exists(gateway => gateway.Id == _last))
            {
                Nodes.Single(node => (string?)node.Attribute("id") == _last).SetAttributeValue("default", $"{_last}-to-{to}");
            }

            Line(_last, to, (_edge, 120), (_x, 120));
        }

        public void End(bool canBeRefused)
        {
            Nodes.Add(new XElement(s_bpmn + "endEvent", new XAttribute("id", "granted"), new XAttribute("name", "办结")));
            var end = _x;
            Shape("granted", 36, 36);
            if (!canBeRefused)
            {
                return;
            }

            Nodes.Add(new XElement(s_bpmn + "endEvent", new XAttribute("id", "refused"), new XAttribute("name", "不同意")));
            Shapes.Add(Box("refused", end, 222, 36, 36));
            foreach (var (id, x) in _gateways)
            {
                var flow = Flow(id, "refused");
                flow.Add(new XElement(s_bpmn + "conditionExpression", new XAttribute(s_xsi + "type", "bpmn:tFormalExpression"),
                    "${outcome == 'disagree'}"));
                Flows.Add(flow);
                Line(id, "refused", (x + 25, 145), (x + 25, 240), (end, 240));
            }
        }

        private static XElement Flow(string from, string to) => new(s_bpmn + "sequenceFlow",
            new XAttribute("id", $"{from}-to-{to}"), new XAttribute("sourceRef", from), new XAttribute("targetRef", to));

        private static XElement Box(string id, int x, int y, int width, int height) => new(s_diagram + "BPMNShape",
            new XAttribute("id", id + "-shape"), new XAttribute("bpmnElement", id),
            new XElement(s_dc + "Bounds", new XAttribute("x", x), new XAttribute("y", y), new XAttribute("width", width), new XAttribute("height", height)));

        private void Shape(string id, int width, int height)
        {
            Shapes.Add(Box(id, _x, 120 - (height / 2), width, height));
            _edge = _x + width;
            _x += Wide;
        }

        private void Line(string from, string to, params ReadOnlySpan<(int X, int Y)> points)
        {
            var edge = new XElement(s_diagram + "BPMNEdge", new XAttribute("id", $"{from}-to-{to}-edge"), new XAttribute("bpmnElement", $"{from}-to-{to}"));
            foreach (var (x, y) in points)
            {
                edge.Add(new XElement(s_di + "waypoint", new XAttribute("x", x), new XAttribute("y", y)));
            }

            Edges.Add(edge);
        }
    }
}
