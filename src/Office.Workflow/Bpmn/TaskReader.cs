using System.Globalization;
using System.Xml.Linq;

namespace Office.Workflow.Bpmn;

/// <summary>Reads activities: tasks, sub-processes and calls, with how often each is done.</summary>
internal sealed class TaskReader(XElement process, EventReader events, Findings findings)
{
    private readonly XElement? _defaults = process.Extension("process");

    public ProcessNode Read(XElement element) => Kind(element) with
    {
        Repeat = Repeated(element),
        Again = Looped(element),
        DefaultFlow = (string?)element.Attribute("default"),
    };

    private ProcessNode Kind(XElement element) => element.Name.LocalName switch
    {
        "serviceTask" or "businessRuleTask" => Service(element),
        "sendTask" when element.Extension("service") is not null => Service(element),
        "sendTask" => Plain(element, NodeKind.SendTask) with
        {
            Event = new(EventKind.Message, events.MessageOf(element, element)),
        },
        "receiveTask" => Plain(element, NodeKind.ReceiveTask) with
        {
            Event = new(EventKind.Message, events.MessageOf(element, element)),
        },
        "scriptTask" => Plain(element, NodeKind.ScriptTask) with { Script = ScriptOf(element) },
        "subProcess" => Plain(element, element.Says("triggeredByEvent", "true") ? NodeKind.EventSubProcess : NodeKind.SubProcess),
        "callActivity" => Plain(element, NodeKind.CallActivity) with { Called = CalledBy(element) },
        _ => User(element),
    };

    private static ProcessNode Plain(XElement element, NodeKind kind) => new(element.Id(), element.Name(), kind);

    /// <summary>A service without a topic is named by its id: it can be tried out, but nobody would do its work.</summary>
    private static ProcessNode Service(XElement element)
    {
        var topic = (string?)element.Extension("service")?.Attribute("topic");
        return Plain(element, NodeKind.ServiceTask) with
        {
            Topic = string.IsNullOrWhiteSpace(topic) ? element.Id() : topic,
            Bare = string.IsNullOrWhiteSpace(topic),
        };
    }

    private ProcessNode User(XElement element)
    {
        var (rules, missing) = StepRulesReader.Read(element, _defaults);
        if (missing is not null)
        {
            findings.Incomplete(element.Id(), missing);
        }
        return Plain(element, NodeKind.UserTask) with { Rules = rules, Bare = element.Extension("step") is null };
    }

    private string? CalledBy(XElement element)
    {
        // Zeebe writes the called process into an extension element.
        var called = (string?)element.Attribute("calledElement") ?? Inner(element, "calledElement")?.Attribute("processId")?.Value;
        if (string.IsNullOrWhiteSpace(called))
        {
            findings.Incomplete(element.Id(), "calledElement");
            return null;
        }
        return called[(called.IndexOf(':', StringComparison.Ordinal) + 1)..];
    }

    private Script? ScriptOf(XElement element)
    {
        var text = element.Element(BpmnNames.Bpmn + "script")?.Value;
        if (text is null && Inner(element, "script") is { } zeebe)
        {
            text = $"{(string?)zeebe.Attribute("resultVariable")} = {((string?)zeebe.Attribute("expression"))?.TrimStart('=')}";
        }
        if (text is null)
        {
            findings.Incomplete(element.Id(), "script");
            return null;
        }
        var script = Script.Parse(text);
        if (script is null)
        {
            findings.BadText(element.Id(), text.Trim());
        }
        return script;
    }

    private Again? Looped(XElement element) =>
        element.Element(BpmnNames.Bpmn + "standardLoopCharacteristics") is not { } loop ? null : new(
            findings.Expression(element.Id(), loop.Element(BpmnNames.Bpmn + "loopCondition")?.Value),
            Number(element, (string?)loop.Attribute("loopMaximum")),
            loop.Says("testBefore", "true"));

    private int? Number(XElement element, string? text)
    {
        if (text is null)
        {
            return null;
        }
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }
        findings.BadText(element.Id(), text);
        return null;
    }

    private Repeat? Repeated(XElement element)
    {
        if (element.Element(BpmnNames.Bpmn + "multiInstanceLoopCharacteristics") is not { } loop)
        {
            return null;
        }
        var zeebe = Inner(loop, "loopCharacteristics");
        var collection = (string?)loop.Attribute(BpmnNames.Office + "collection") ?? loop.Foreign("collection")
            ?? (string?)zeebe?.Attribute("inputCollection") ?? loop.Element(BpmnNames.Bpmn + "loopDataInputRef")?.Value;
        var item = (string?)loop.Attribute(BpmnNames.Office + "element") ?? loop.Foreign("elementVariable")
            ?? (string?)zeebe?.Attribute("inputElement")
            ?? (string?)loop.Element(BpmnNames.Bpmn + "inputDataItem")?.Attribute("name");
        var times = loop.Element(BpmnNames.Bpmn + "loopCardinality")?.Value;
        if (string.IsNullOrWhiteSpace(collection) && string.IsNullOrWhiteSpace(times))
        {
            findings.Incomplete(element.Id(), "office:collection, office:element, loopCardinality");
        }
        return new(Bare(collection), item?.Trim() ?? "", loop.Says("isSequential", "true"))
        {
            Cardinality = string.IsNullOrWhiteSpace(collection) ? findings.Expression(element.Id(), times) : null,
            Completion = findings.Expression(element.Id(), loop.Element(BpmnNames.Bpmn + "completionCondition")?.Value),
            Policy = Policy(element),
        };
    }

    private RoundPolicy? Policy(XElement element)
    {
        if (element.Extension("round") is not { } round)
        {
            return null;
        }
        var mode = (string?)round.Attribute("mode") switch
        {
            null or "all" => RoundMode.All,
            "any-one" => RoundMode.AnyOne,
            "vote" => RoundMode.Vote,
            _ => (RoundMode?)null,
        };
        var pass = Number(element, (string?)round.Attribute("pass")) ?? 50;
        if (mode is null || pass is < 0 or > 99)
        {
            findings.Incomplete(element.Id(), "office:round");
            return null;
        }
        var weights = (string?)round.Attribute("weights");
        if (weights?.Contains('=', StringComparison.Ordinal) is not true)
        {
            return new(mode.Value, pass, weights);
        }
        if (VoteWeights.Parse(weights) is not { } seats)
        {
            findings.BadText(element.Id(), weights);
            return null;
        }
        return new(mode.Value, pass) { Seats = seats };
    }

    /// <summary>The variable that <c>${list}</c> or <c>=list</c> names.</summary>
    private static string Bare(string? text)
    {
        var trimmed = text?.Trim() ?? "";
        return trimmed.StartsWith("${", StringComparison.Ordinal) && trimmed.EndsWith('}') ? trimmed[2..^1].Trim()
            : trimmed.TrimStart('=').Trim();
    }

    private static XElement? Inner(XElement element, string name) => element.Element(BpmnNames.Bpmn + "extensionElements")
        ?.Elements().FirstOrDefault(e => string.Equals(e.Name.LocalName, name, StringComparison.Ordinal));
}
