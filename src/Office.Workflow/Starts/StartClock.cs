using Office.Organization.Calendars;
using Office.Organization.Foundation;
using Office.Workflow.Bpmn;
using Office.Workflow.Deadlines;
using Office.Workflow.Instances;

namespace Office.Workflow.Starts;

/// <summary>Keeps the timers by which the newest version of a process begins: one row for each time that is to come.</summary>
internal sealed class StartClock(TimerRows timers, StepReader reader, ICalendarSource calendars, Stamp stamp, IOutbox outbox)
{
    /// <summary>Those of a process at its own level.</summary>
    public static IEnumerable<ProcessNode> StartsOf(ProcessGraph graph) =>
        graph.Inside(null).Where(node => node is { Kind: NodeKind.Start, Event.Kind: EventKind.Timer });

    /// <summary>
    /// A new version stands: what the one before waited for is over. An event that says the same time as before keeps its dates.
    /// </summary>
    public async Task ReplaceAsync(Guid organId, Guid definitionId, ProcessGraph graph, CancellationToken cancellationToken)
    {
        Dictionary<string, DateTimeOffset> since = new(StringComparer.Ordinal);
        foreach (var timer in await timers.StartsAsync(organId, graph.Key, cancellationToken))
        {
            timer.Disarm();
            var before = await reader.GraphAsync(timer.InstanceId, cancellationToken);
            if (before.Find(timer.Node)?.Event.Timer is { Kind: TimerKind.Cycle } spec && graph.Find(timer.Node)?.Event.Timer == spec)
            {
                since[timer.Node] = timer.StartedAt;
            }
        }
        foreach (var start in StartsOf(graph))
        {
            Arm(organId, definitionId, start, since.GetValueOrDefault(start.Id, stamp.Now));
        }
    }

    /// <summary>One that has come: the next time gets a row of its own. What was missed meanwhile is not made up for.</summary>
    public void GoOn(TimerRow fired, ProcessNode start) => Arm(fired.OrganId, fired.InstanceId, start, fired.StartedAt);

    private void Arm(Guid organId, Guid definitionId, ProcessNode start, DateTimeOffset since)
    {
        var spec = start.Event.Timer!;
        var working = spec is { WorkingTime: true, Kind: TimerKind.Duration } && since == stamp.Now
            && Allowance.Parse(spec.Text) is { IsNatural: false } allowance ? allowance : (Allowance?)null;
        var next = spec.NextAfter(stamp.Now, since);
        if (working is null && next is null)
        {
            return;
        }
        // The matter that will begin has its id from here: however often the row is fired, there is only one.
        var timer = new TimerRow(stamp.NextId(), organId, stamp.NextId(), definitionId)
        {
            Purpose = TimerPurpose.Start,
            Key = start.Id,
            Node = start.Id,
        };
        timer.Begin(since, working, fixedAt: working is null ? next : null);
        timer.Count(calendars.RulesOf(organId).On(calendars.Calendar));
        timers.Add(timer);
        outbox.Add(new TimerArmed(timer.DueAt));
    }
}
