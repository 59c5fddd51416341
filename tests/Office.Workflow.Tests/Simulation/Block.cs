namespace Office.Workflow.Tests.Simulation;

/// <summary>
/// A piece of a structured process made from a script of numbers: sequences, choices, forks, loops, sub-processes and rounds
/// that are closed as they were opened, so that every run comes to one end.
/// </summary>
internal sealed class Block(IReadOnlyList<int> script)
{
    private const int MaxDepth = 4;
    private int _at;
    private int _ids;

    /// <summary>The whole process from start to end.</summary>
    public static Sketch Process(IReadOnlyList<int> script)
    {
        var block = new Block(script);
        var sketch = Sketch.Process();
        var (xml, first, last) = block.Make(depth: 0);
        return sketch.Raw(xml).Line("start", first).Line(last, "end");
    }

    private uint Next() => (uint)(script.Count == 0 ? 0 : script[_at++ % script.Count]) + (uint)_at;

    private string Id(string kind) => $"{kind}{_ids++}";

    private (string Xml, string First, string Last) Make(int depth) => (depth >= MaxDepth || _at > 60 ? 0 : Next() % 9) switch
    {
        1 or 2 => Sequence(depth),
        3 => Gateways(depth, "parallelGateway", _ => null),
        4 => Gateways(depth, "exclusiveGateway", branch => branch == 0 ? null : $"${{v{Next() % 3} > {branch}}}"),
        5 => Gateways(depth, "inclusiveGateway", branch => branch == 0 ? null : $"${{v{Next() % 3} > {branch}}}"),
        6 => Nested(depth),
        7 => Round(),
        8 => Loop(depth),
        _ => Task(),
    };

    private (string Xml, string First, string Last) Task()
    {
        var id = Id("t");
        return ($"""<bpmn:task id="{id}"/>""", id, id);
    }

    private (string Xml, string First, string Last) Round()
    {
        var id = Id("m");
        var loop = $"""<bpmn:multiInstanceLoopCharacteristics isSequential="{(Next() % 2 == 0 ? "true" : "false")}"><bpmn:loopCardinality>{Next() % 4}</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>""";
        return ($"""<bpmn:task id="{id}">{loop}</bpmn:task>""", id, id);
    }

    private (string Xml, string First, string Last) Sequence(int depth)
    {
        var (one, other) = (Make(depth + 1), Make(depth + 1));
        return (one.Xml + other.Xml + Sketch.Arrows(one.Last, other.First), one.First, other.Last);
    }

    private (string Xml, string First, string Last) Gateways(int depth, string element, Func<int, string?> condition)
    {
        var (open, close) = (Id("g"), Id("g"));
        var xml = $"""<bpmn:{element} id="{close}"/>""";
        string? usual = null;
        for (var branch = 0; branch < 2 + Next() % 2; branch++)
        {
            var inner = Make(depth + 1);
            usual ??= $"{open}-{inner.First}";
            xml += inner.Xml + Sketch.Flow(open, inner.First, condition(branch)?.Replace(">", "&gt;", StringComparison.Ordinal))
                + Sketch.Arrows(inner.Last, close);
        }
        var named = element is "parallelGateway" ? "" : $"default=\"{usual}\"";
        return ($"""<bpmn:{element} id="{open}" {named}/>{xml}""", open, close);
    }

    private (string Xml, string First, string Last) Nested(int depth)
    {
        var id = Id("s");
        var inner = Make(depth + 1);
        var again = Next() % 3 == 0
            ? """<bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>2</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>"""
            : "";
        return ($"""<bpmn:subProcess id="{id}"><bpmn:startEvent id="{id}s"/><bpmn:endEvent id="{id}e"/>{inner.Xml}{Sketch.Arrows($"{id}s", inner.First)}{Sketch.Arrows(inner.Last, $"{id}e")}{again}</bpmn:subProcess>""", id, id);
    }

    /// <summary>Walked once more while a task says so; the script task behind it sees to it that it ends.</summary>
    private (string Xml, string First, string Last) Loop(int depth)
    {
        var (into, count, choice, id) = (Id("g"), Id("c"), Id("g"), Id("n"));
        var inner = Make(depth + 1);
        var name = $"w{id}";
        return ($"""<bpmn:exclusiveGateway id="{into}"/>{inner.Xml}<bpmn:scriptTask id="{count}"><bpmn:script>{name} = {name}0 == null; {name}0 = 1</bpmn:script></bpmn:scriptTask><bpmn:exclusiveGateway id="{choice}" default="{choice}-{id}"/><bpmn:task id="{id}"/>"""
            + Sketch.Arrows(into, inner.First) + Sketch.Arrows(inner.Last, count, choice)
            + Sketch.Flow(choice, into, "${" + name + "}") + Sketch.Arrows(choice, id), into, id);
    }
}
