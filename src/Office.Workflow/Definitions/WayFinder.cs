using System.Xml.Linq;
using Office.Workflow.Bpmn;

namespace Office.Workflow.Definitions;

/// <summary>The ways through a drawing along its arrows, by ids of steps and arrows.</summary>
internal sealed class WayFinder(XDocument drawing)
{
    private readonly ILookup<string, (string Id, string Target)> _arrows = drawing
        .Descendants(BpmnNames.Bpmn + "sequenceFlow")
        .ToLookup(
            flow => (string?)flow.Attribute("sourceRef") ?? "",
            flow => ((string?)flow.Attribute("id") ?? "", (string?)flow.Attribute("targetRef") ?? ""),
            StringComparer.Ordinal);

    private readonly string? _start = (string?)drawing.Descendants(BpmnNames.Bpmn + "startEvent").FirstOrDefault()?.Attribute("id");

    /// <summary>The shortest way from the start to an element; the element alone where none leads there.</summary>
    public IReadOnlyList<string> To(string id) =>
        _start is null ? [id] : Between(_start, id, _ => true) is { Count: > 0 } way ? [_start, .. way] : [id];

    /// <summary>
    /// The arrows and steps of the shortest way, without its first step and with its last; empty when there is none.
    /// </summary>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="mayPass">Whether the way may go through a step between the two.</param>
    public IReadOnlyList<string> Between(string from, string to, Func<string, bool> mayPass)
    {
        var cameBy = new Dictionary<string, (string Step, string Arrow)>(StringComparer.Ordinal);
        var open = new Queue<string>([from]);
        while (open.TryDequeue(out var step))
        {
            foreach (var (arrow, target) in _arrows[step])
            {
                if (!cameBy.TryAdd(target, (step, arrow)))
                {
                    continue;
                }

                if (string.Equals(target, to, StringComparison.Ordinal))
                {
                    return Back(cameBy, from, to);
                }

                if (mayPass(target))
                {
                    open.Enqueue(target);
                }
            }
        }

        return [];
    }

    private static List<string> Back(Dictionary<string, (string Step, string Arrow)> cameBy, string from, string to)
    {
        List<string> way = [];
        var at = to;
        do
        {
            var (step, arrow) = cameBy[at];
            way.Add(at);
            way.Add(arrow);
            at = step;
        }
        while (!string.Equals(at, from, StringComparison.Ordinal));
        way.Reverse();
        return way;
    }
}
