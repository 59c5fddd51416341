using Office.Organization.Calendars;
using Office.Organization.Foundation;
using Office.Workflow.Bpmn;
using Office.Workflow.Deadlines;
using Office.Workflow.Instances;

namespace Office.Workflow.Starts;

/// <summary>Keeps the timers by which the newest version of a process begins: one row for the time that is to come next.</summary>
internal sealed class StartClock(TimerRows timers, StepReader reader, ICalendarSource calendars, Stamp stamp, IOutbox outbox)
{
    private static readonly TimeSpan s_instant = TimeSpan.FromMilliseconds(1);

    /// <summary>Those of a process at its own level.</summary>
    public static IEnumerable<ProcessNode> StartsOf(ProcessGraph graph) =>
        graph.Inside(null).Where(node => node is { Kind: NodeKind.Start, Event.Kind: EventKind.Timer });

    /// <summary>
    /// A new version stands: what the one before waited for is over. An event that says the same time as before keeps its dates,
    /// also one that has come and has not been taken up yet.
    /// </summary>
    public async Task ReplaceAsync(Guid organId, Guid definitionId, ProcessGraph graph, CancellationToken cancellationToken)
    {
        Dictionary<string, TimerRow> kept = new(StringComparer.Ordinal);
        foreach (var timer in await timers.StartsAsync(organId, graph.Key, cancellationToken))
        {
            timer.Disarm();
            var before = await reader.GraphAsync(timer.InstanceId, cancellationToken);
            if (before.Find(timer.Node)?.Event.Timer is { Kind: TimerKind.Cycle } spec && graph.Find(timer.Node)?.Event.Timer == spec)
            {
                kept[timer.Node] = timer;
            }
        }
        foreach (var start in StartsOf(graph))
        {
            var since = kept.GetValueOrDefault(start.Id);
            var isOverdue = since is not null && since.DueAt <= stamp.Now;
            Arm(organId, definitionId, start, since?.StartedAt ?? stamp.Now, isOverdue ? since!.DueAt - s_instant : stamp.Now);
        }
    }

    /// <summary>
    /// One that has come: the next time gets a row of its own. Answers how many more had come meanwhile, while the office stood
    /// still or nobody was there to begin it: the matter that begins now stands for all of them.
    /// </summary>
    public int GoOn(TimerRow fired, ProcessNode start)
    {
        Arm(fired.OrganId, fired.InstanceId, start, fired.StartedAt, stamp.Now);
        return start.Event.Timer!.Settled()?.CountBetween(fired.DueAt, stamp.Now, fired.StartedAt, Office(fired.OrganId)) ?? 0;
    }

    /// <summary>The calendar has changed: what is to come by working days comes by the new ones. Answers whether it has moved.</summary>
    public async Task<bool> RecountAsync(TimerRow timer, CancellationToken cancellationToken)
    {
        var office = Office(timer.OrganId);
        var spec = (await reader.GraphAsync(timer.InstanceId, cancellationToken)).Find(timer.Node)?.Event.Timer?.Settled();
        // What has come and waits to be taken up has come.
        var next = timer.DueAt > stamp.Now ? spec?.NextAfter(stamp.Now, timer.StartedAt, office) : null;
        return timer.Turn(next ?? timer.DueAt, office.Calendar);
    }

    private void Arm(Guid organId, Guid definitionId, ProcessNode start, DateTimeOffset since, DateTimeOffset after)
    {
        // A moment or a span happens once; its row was made when the version was published.
        if (start.Event.Timer!.Settled() is not { } spec || (spec.Kind != TimerKind.Cycle && since != stamp.Now))
        {
            return;
        }
        var office = Office(organId);
        if (spec.NextAfter(after, since, office) is not { } next)
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
        timer.BeginTurns(since, spec.WorkingTime ? spec.Text : null);
        timer.Turn(next, office.Calendar);
        timers.Add(timer);
        outbox.Add(new TimerArmed(timer.DueAt));
    }

    private DueCalculator Office(Guid organId) => calendars.RulesOf(organId).On(calendars.Calendar);
}
