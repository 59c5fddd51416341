using System.Xml.Linq;

namespace Office.Workflow.Bpmn;

/// <summary>Reads the definitions of events, with the messages, signals, errors and escalations that the file names.</summary>
internal sealed class EventReader(XElement definitions)
{
    private readonly Dictionary<string, XElement> _named = definitions.Elements()
        .Where(e => e.Name.Namespace == BpmnNames.Bpmn
            && e.Name.LocalName is "message" or "signal" or "error" or "escalation" && e.Attribute("id") is not null)
        .DistinctBy(e => e.Id(), StringComparer.Ordinal)
        .ToDictionary(e => e.Id(), StringComparer.Ordinal);

    /// <summary>The name of the definition that is not run: of a kind that we have not, or more than one.</summary>
    public static string? Unknown(XElement element)
    {
        var all = Definitions(element).Select(e => e.Name.LocalName).ToList();
        return all.Find(name => !IsRun(element.Name.LocalName, name)) ?? (all.Count > 1 ? all[1] : null);
    }

    public EventSpec Read(XElement element, Findings findings)
    {
        if (Definitions(element).FirstOrDefault() is not { } definition)
        {
            return EventSpec.None;
        }
        return definition.Name.LocalName switch
        {
            "timerEventDefinition" => new(EventKind.Timer, Timer: Timer(element, definition, findings)),
            "messageEventDefinition" => new(EventKind.Message, MessageOf(definition, element)),
            "signalEventDefinition" => new(EventKind.Signal, NameOf(definition, "signalRef", "name") ?? element.Id()),
            "errorEventDefinition" => new(EventKind.Error, NameOf(definition, "errorRef", "errorCode")),
            "escalationEventDefinition" => new(EventKind.Escalation, NameOf(definition, "escalationRef", "escalationCode")),
            _ => new(EventKind.Link, (string?)definition.Attribute("name") ?? ""),
        };
    }

    /// <summary>The name of the message; what names none waits under its own id.</summary>
    public string MessageOf(XElement reference, XElement owner) => NameOf(reference, "messageRef", "name") ?? owner.Id();

    private static IEnumerable<XElement> Definitions(XElement element) => element.Elements().Where(e =>
        e.Name.Namespace == BpmnNames.Bpmn && e.Name.LocalName.EndsWith("EventDefinition", StringComparison.Ordinal));

    private static bool IsRun(string owner, string definition) => (owner, definition) switch
    {
        ("startEvent", "timerEventDefinition" or "messageEventDefinition" or "signalEventDefinition"
            or "errorEventDefinition" or "escalationEventDefinition") => true,
        ("boundaryEvent", "timerEventDefinition" or "messageEventDefinition" or "signalEventDefinition"
            or "errorEventDefinition" or "escalationEventDefinition") => true,
        ("endEvent", "terminateEventDefinition" or "messageEventDefinition" or "signalEventDefinition"
            or "errorEventDefinition" or "escalationEventDefinition") => true,
        ("intermediateCatchEvent", "timerEventDefinition" or "messageEventDefinition" or "signalEventDefinition"
            or "linkEventDefinition") => true,
        ("intermediateThrowEvent", "messageEventDefinition" or "signalEventDefinition" or "escalationEventDefinition"
            or "linkEventDefinition") => true,
        _ => false,
    };

    /// <summary>What a reference means: the code or name of the element that it names, else the reference as it stands.</summary>
    private string? NameOf(XElement definition, string reference, string value)
    {
        if ((string?)definition.Attribute(reference) is not { Length: > 0 } id)
        {
            return null;
        }
        var local = id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return _named.GetValueOrDefault(id) is { } named || _named.TryGetValue(local, out named)
            ? (string?)named.Attribute(value) ?? (string?)named.Attribute("name") ?? named.Id()
            : id;
    }

    private static TimerSpec? Timer(XElement element, XElement definition, Findings findings)
    {
        var time = definition.Elements().FirstOrDefault(e => e.Name.Namespace == BpmnNames.Bpmn
            && e.Name.LocalName is "timeDuration" or "timeDate" or "timeCycle");
        if (time is null)
        {
            findings.Incomplete(element.Id(), "timeDuration, timeDate, timeCycle");
            return null;
        }
        var kind = time.Name.LocalName switch
        {
            "timeDuration" => TimerKind.Duration,
            "timeDate" => TimerKind.Date,
            _ => TimerKind.Cycle,
        };
        var calendar = (string?)definition.Attribute(BpmnNames.Office + "calendar");
        var spec = new TimerSpec(kind, time.Value.Trim(), string.Equals(calendar, "working", StringComparison.Ordinal));
        if (spec.IsExpression ? Expression.Parse(spec.Text) is null : !spec.IsValid)
        {
            findings.BadText(element.Id(), spec.Text);
        }
        return spec;
    }
}
