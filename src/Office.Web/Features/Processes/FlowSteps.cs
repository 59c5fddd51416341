using Office.Workflow.Definitions;
using Office.Workflow.WorkItems;

namespace Office.Web.Features.Processes;

/// <summary>Puts what a matter's track says onto its drawing.</summary>
internal static class FlowSteps
{
    private const int MostNames = 4;

    /// <summary>The steps that the matter has come to, in the order in which it first did.</summary>
    public static IReadOnlyList<FlowStep> Of(Track track, Diagram diagram) =>
        [.. track.Steps
            .GroupBy(step => step.StepId, StringComparer.Ordinal)
            .Select(group => new FlowStep(
                group.Key,
                group.First().StepName,
                diagram.Now.Contains(group.Key, StringComparer.Ordinal) && group.Any(step => step.ClosedAt is null),
                group.Count(),
                Together([.. group]),
                Names([.. group])))];

    /// <summary>Now, been and walked; a note says how long each step took.</summary>
    public static IReadOnlyList<DiagramMark> Marks(
        Diagram diagram, IReadOnlyList<FlowStep> steps, Func<FlowStep, string> note)
    {
        var been = steps.ToDictionary(step => step.StepId, StringComparer.Ordinal);
        return
        [
            .. diagram.Now.Select(id => new DiagramMark(id, "now", been.TryGetValue(id, out var step) ? note(step) : null)),
            .. steps.Where(step => !diagram.Now.Contains(step.StepId, StringComparer.Ordinal)).Select(step => new DiagramMark(step.StepId, "been", note(step))),
            .. diagram.Walked.Where(id => !diagram.Now.Contains(id, StringComparer.Ordinal) && !been.ContainsKey(id)).Select(id => new DiagramMark(id, "walked", Note: null)),
        ];
    }

    // Those asked together in a round lie there at the same time: it counts once.
    private static TimeSpan Together(IReadOnlyList<TrackStep> items)
    {
        var (total, until) = (TimeSpan.Zero, DateTimeOffset.MinValue);
        foreach (var item in items.OrderBy(item => item.SentAt))
        {
            var (begin, end) = (item.SentAt > until ? item.SentAt : until, item.SentAt + item.Lasted);
            if (end > begin)
            {
                total += end - begin;
                until = end;
            }
        }

        return total;
    }

    private static List<string> Names(IReadOnlyList<TrackStep> items)
    {
        var open = items.Where(item => item.ClosedAt is null).SelectMany(item => item.Holders).ToList();
        var acted = items.SelectMany(item => item.Holders).Where(holder => holder.Acted);
        return [.. (open.Count > 0 ? open : acted).Select(holder => holder.Name).Distinct(StringComparer.Ordinal).Take(MostNames)];
    }
}
