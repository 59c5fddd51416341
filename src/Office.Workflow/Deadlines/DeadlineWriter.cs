using System.Globalization;
using Office.Organization.Calendars;
using Office.Organization.Foundation;
using Office.Workflow.Bpmn;
using Office.Workflow.Engine;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Deadlines;

/// <summary>Sets the deadlines of work items and arms the timers of a process, in the transaction of the step that asks for them.</summary>
internal sealed class DeadlineWriter(
    TimerRows timers, ICalendarSource calendars, IIdSource ids, TimeProvider clock, IOutbox outbox) : IProcessTimers
{
    private const int MostUrgent = 2;

    // Days; a longer span is kept as the moment at which it ends.
    private const int LongestSpan = 3_000;

    /// <summary>
    /// When a new item is due: after the step's own time or the organ's limit for the urgency, whichever is earlier, and never
    /// later than the matter itself; null when nothing sets a time. Where something most urgent reaches nobody in the office,
    /// the duty officer is told after the commit.
    /// </summary>
    public DateTimeOffset? Open(ProcessInstance instance, Guid workItemId, string node, Allowance? within)
    {
        var now = clock.GetUtcNow();
        var rules = calendars.RulesOf(instance.OrganId);
        var calculator = rules.On(calendars.Calendar);
        if (instance.Urgency >= MostUrgent && !calculator.IsOfficeTime(now))
        {
            outbox.Add(new ArrivedOffHours(instance.RootId, workItemId));
        }

        var limit = rules.LimitFor(instance.Urgency);
        if (within is null && limit is null && instance.Due is null)
        {
            return null;
        }

        var timer = Due(new OpenItem(workItemId, instance.Id, instance.OrganId, node), instance.RootId);
        timer.Begin(now, within, limit, instance.Due);
        timer.Count(calculator);
        return timer.DueAt;
    }

    /// <summary>
    /// The matter has another due date or urgency: what is open is due anew. Answers the new time of each item that has one.
    /// </summary>
    public async Task<IReadOnlyDictionary<Guid, DateTimeOffset>> RenewAsync(
        Guid rootId, WorkItemSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (snapshot.Due is not null)
        {
            // What had no deadline so far has that of its matter from now on.
            foreach (var item in await timers.UntimedItemsAsync(rootId, cancellationToken))
            {
                Due(item, rootId).Begin(clock.GetUtcNow(), allowed: null);
            }
        }

        var due = new Dictionary<Guid, DateTimeOffset>();
        foreach (var timer in (await timers.OfRootAsync(rootId, cancellationToken)).Where(t => t.Purpose == TimerPurpose.Due))
        {
            var rules = calendars.RulesOf(timer.OrganId);
            timer.Renew(rules.LimitFor(snapshot.Urgency), snapshot.Due);
            if (timer.IsUndue)
            {
                timer.Disarm();
                continue;
            }

            timer.Count(rules.On(calendars.Calendar));
            due[timer.WorkItemId!.Value] = timer.DueAt;
        }

        return due;
    }

    /// <summary>挂起: the clocks of an instance stop.</summary>
    public async Task PauseAsync(Guid instanceId, CancellationToken cancellationToken)
    {
        foreach (var timer in await timers.OfInstanceAsync(instanceId, cancellationToken))
        {
            timer.Stand(clock.GetUtcNow());
        }
    }

    /// <summary>恢复: they go on, later by as long as they stood. Answers the new time of each open item that has one.</summary>
    public async Task<IReadOnlyDictionary<Guid, DateTimeOffset>> ResumeAsync(Guid instanceId, CancellationToken cancellationToken)
    {
        var due = new Dictionary<Guid, DateTimeOffset>();
        foreach (var timer in await timers.OfInstanceAsync(instanceId, cancellationToken))
        {
            timer.GoOn(clock.GetUtcNow(), calendars.RulesOf(timer.OrganId).On(calendars.Calendar));
            if (timer.WorkItemId is { } item)
            {
                due[item] = timer.DueAt;
            }
        }

        return due;
    }

    /// <summary>A timer of the process begins to run, or runs for another time.</summary>
    public async Task ArmAsync(ProcessInstance instance, Effect.ArmTimer arm, CancellationToken cancellationToken)
    {
        await DisarmAsync(instance, arm.Key, cancellationToken);
        var now = clock.GetUtcNow();
        var allowed = Allowed(arm.Spec);
        var timer = new TimerRow(ids.Next(), instance.OrganId, instance.RootId, instance.Id)
        {
            Purpose = TimerPurpose.Process,
            Key = KeyOf(arm.Key),
            EngineGeneration = arm.Generation,
            Node = arm.Node,
        };
        timer.Begin(now, allowed, fixedAt: allowed is null ? arm.Spec.DueAfter(now) : null);
        timer.Count(calendars.RulesOf(instance.OrganId).On(calendars.Calendar));
        timers.Add(timer);
        // Timers of a process may be minutes: the claimer is told instead of finding it at its next sweep.
        outbox.Add(new TimerArmed(timer.DueAt));
    }

    /// <summary>A timer of the process is no longer asked for; one that has fired stays as it is.</summary>
    public async Task DisarmAsync(ProcessInstance instance, int key, CancellationToken cancellationToken)
    {
        foreach (var timer in await timers.OfInstanceAsync(instance.Id, cancellationToken))
        {
            if (timer.Purpose == TimerPurpose.Process && string.Equals(timer.Key, KeyOf(key), StringComparison.Ordinal))
            {
                timer.Disarm();
            }
        }
    }

    /// <summary>The start event by whose time a matter has begun; null when somebody began it.</summary>
    public Task<string?> BegunByAsync(Guid rootId, CancellationToken cancellationToken) => timers.BegunByAsync(rootId, cancellationToken);

    /// <summary>The elements of an instance are called otherwise from now on.</summary>
    public async Task RenameAsync(Guid instanceId, Func<string, string> name, CancellationToken cancellationToken)
    {
        foreach (var timer in await timers.OfInstanceAsync(instanceId, cancellationToken))
        {
            timer.Node = name(timer.Node);
        }
    }

    private static string KeyOf(int key) => key.ToString(CultureInfo.InvariantCulture);

    /// <summary>Working days and hours, or a span of natural time; null for a moment, which stands whatever happens.</summary>
    private static Allowance? Allowed(TimerSpec spec) => spec switch
    {
        { Kind: TimerKind.Date } => null,
        { WorkingTime: true } when Allowance.Parse(spec.Text[(spec.Text.LastIndexOf('/') + 1)..]) is { IsNatural: false } working => working,
        { Span: { } span } when span.TotalDays <= LongestSpan => new(0, TimeSpan.FromSeconds(Math.Ceiling(span.TotalSeconds)), IsNatural: true),
        _ => null,
    };

    private TimerRow Due(OpenItem item, Guid rootId)
    {
        var timer = new TimerRow(ids.Next(), item.OrganId, rootId, item.InstanceId)
        {
            Purpose = TimerPurpose.Due,
            Key = item.Id.ToString("N"),
            Node = item.StepId,
            WorkItemId = item.Id,
        };
        timers.Add(timer);
        return timer;
    }
}
