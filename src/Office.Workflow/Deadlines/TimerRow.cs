using System.Text.Json;
using Office.Organization;
using Office.Organization.Calendars;

namespace Office.Workflow.Deadlines;

/// <summary>
/// A timer. This row is the truth: whatever wakes the office only makes it look here. With each change of date the generation
/// rises, so that a firing that was on its way for an older date does nothing.
/// </summary>
public sealed class TimerRow
{
    private const int Levels = 2;
    private const int MostAttempts = 8;

    /// <summary>For the database session only.</summary>
    private TimerRow()
    {
    }

    internal TimerRow(Guid id, Guid organId, Guid rootId, Guid instanceId)
    {
        Id = id;
        OrganId = organId;
        RootId = rootId;
        InstanceId = instanceId;
    }

    public Guid Id { get; private init; }

    public Guid OrganId { get; private init; }

    public Guid RootId { get; private init; }

    public Guid InstanceId { get; private init; }

    public TimerPurpose Purpose { get; internal init; }

    /// <summary>The engine's key of the timer; of a deadline the id of its work item.</summary>
    public string Key { get; internal init; } = "";

    /// <summary>The engine's own generation of the timer, given back to it when it fires.</summary>
    public int EngineGeneration { get; internal init; }

    /// <summary>The element of the process at which it stands.</summary>
    public string Node { get; internal set; } = "";

    /// <summary>The item whose deadline it is; null for a timer of the process.</summary>
    public Guid? WorkItemId { get; internal init; }

    public int Generation { get; internal set; } = 1;

    public TimerState State { get; internal set; } = TimerState.Armed;

    /// <summary>From when the time allowed is counted.</summary>
    public DateTimeOffset StartedAt { get; internal set; }

    /// <summary>The step's own time allowed, as <see cref="Allowance"/> writes it; null where it states none.</summary>
    public string? Allowed { get; internal set; }

    /// <summary>The organ's limit for the urgency, written likewise; null where there is none.</summary>
    public string? Limit { get; internal set; }

    /// <summary>The time that was set (限办); null where none was.</summary>
    public DateTimeOffset? FixedAt { get; internal set; }

    /// <summary>When the clock stood still, as JSON.</summary>
    public string Pauses { get; internal set; } = "[]";

    public DateTimeOffset DueAt { get; internal set; }

    /// <summary>暂定: counted through a year without a notice.</summary>
    public bool IsProvisional { get; internal set; }

    /// <summary>The revision of the calendar by which it was counted.</summary>
    public long CalendarRevision { get; internal set; }

    /// <summary>When the claimer takes it up: when it is due, or later where it was refused or is to remind again.</summary>
    public DateTimeOffset WakeAt { get; internal set; }

    /// <summary>Since when it stands still.</summary>
    public DateTimeOffset? PausedAt { get; internal set; }

    /// <summary>How far up the line a deadline has been reported: 0 nobody, 1 the head of the unit, 2 the leader in charge.</summary>
    public int Level { get; internal set; }

    /// <summary>How often its firing was refused in a row.</summary>
    public int Attempts { get; internal set; }

    /// <summary>The code of the last refusal.</summary>
    public string? Problem { get; internal set; }

    /// <summary>Whether it runs, stands still, or waits for somebody to look at it.</summary>
    internal bool IsLive => State is TimerState.Armed or TimerState.Paused or TimerState.Failed;

    /// <summary>Whether the calendar has a say in when it is due.</summary>
    internal bool FollowsCalendar => Allowed is not null || Limit is not null || Pauses.Length > 2;

    /// <summary>Whether nothing says any more when it is due.</summary>
    internal bool IsUndue => Allowed is null && Limit is null && FixedAt is null;

    internal DueTerms Terms => new(
        StartedAt,
        [.. new[] { Allowed, Limit }.OfType<string>().Select(Allowance.Parse).OfType<Allowance>()],
        FixedAt,
        JsonSerializer.Deserialize<List<Pause>>(Pauses) ?? []);

    /// <summary>Counts again when it is due. Answers whether that has changed, and with it the generation.</summary>
    internal bool Count(DueCalculator calculator)
    {
        CalendarRevision = calculator.Calendar.Revision;
        if (Terms.On(calculator) is not { } due)
        {
            return false;
        }

        IsProvisional = due.IsProvisional;
        if (due.At == DueAt)
        {
            return false;
        }

        Rearm(due.At);
        return true;
    }

    /// <summary>Waits for another time from now on; what it has reported so far is forgotten with the old one.</summary>
    internal void Rearm(DateTimeOffset due)
    {
        (DueAt, WakeAt, Level, Attempts, Problem) = (due, due, 0, 0, null);
        Generation++;
        if (State is TimerState.Fired or TimerState.Failed)
        {
            State = TimerState.Armed;
        }
    }

    /// <summary>States what the deadline follows from; <see cref="Count"/> says when it is.</summary>
    internal void Begin(DateTimeOffset now, Allowance? allowed, Allowance? limit = null, DateTimeOffset? fixedAt = null) =>
        (StartedAt, Allowed, Limit, FixedAt) = (now, allowed?.ToString(), limit?.ToString(), fixedAt);

    /// <summary>The matter has another urgency or due date.</summary>
    internal void Renew(Allowance? limit, DateTimeOffset? fixedAt) => (Limit, FixedAt) = (limit?.ToString(), fixedAt);

    /// <summary>Waits for the turns of a process that begins by itself.</summary>
    /// <param name="since">From when they are counted.</param>
    /// <param name="worked">The time as it is written, where working days count; null else.</param>
    internal void BeginTurns(DateTimeOffset since, string? worked) => (StartedAt, Allowed) = (since, worked);

    /// <summary>The next turn is due then by this calendar. Answers whether that has changed.</summary>
    internal bool Turn(DateTimeOffset due, WorkingCalendar calendar)
    {
        CalendarRevision = calendar.Revision;
        IsProvisional = Allowed is not null && calendar.IsProvisional(OfficeDay.Of(StartedAt), OfficeDay.Of(due));
        if (due == DueAt)
        {
            return false;
        }

        Rearm(due);
        return true;
    }

    internal void Fire() => State = TimerState.Fired;

    internal void Disarm() => State = TimerState.Disarmed;

    /// <summary>Has been reported so far up the line; the last level ends it, the one before asks again later.</summary>
    internal void Report(int level, DateTimeOffset again)
    {
        (Level, Attempts, Problem, WakeAt) = (level, 0, null, again);
        Generation++;
        State = level >= Levels ? TimerState.Fired : TimerState.Armed;
    }

    /// <summary>Was refused: it is tried again, ever later, and in the end not by itself any more.</summary>
    internal void Refuse(string problem, DateTimeOffset now)
    {
        (Attempts, Problem) = (Attempts + 1, problem);
        WakeAt = now + TimeSpan.FromMinutes(Math.Pow(2, Attempts));
        State = Attempts >= MostAttempts ? TimerState.Failed : State;
    }

    internal void TryAgain(DateTimeOffset now)
    {
        (State, Attempts, Problem, WakeAt) = (TimerState.Armed, 0, null, now);
        Generation++;
    }

    internal void Stand(DateTimeOffset now)
    {
        if (State == TimerState.Armed)
        {
            (State, PausedAt) = (TimerState.Paused, now);
            Generation++;
        }
    }

    internal void GoOn(DateTimeOffset now, DueCalculator calculator)
    {
        if (State != TimerState.Paused)
        {
            return;
        }

        var pauses = JsonSerializer.Deserialize<List<Pause>>(Pauses) ?? [];
        // A clock that went backwards meanwhile has not stood still at all.
        if (now > PausedAt!.Value && !IsMoment)
        {
            pauses.Add(new(PausedAt.Value, now));
            Pauses = JsonSerializer.Serialize(pauses);
        }

        (State, PausedAt) = (TimerState.Armed, null);
        Generation++;
        Count(calculator);
    }

    /// <summary>A moment that the process itself names stands, whatever happens to the matter.</summary>
    private bool IsMoment => Purpose == TimerPurpose.Process && Allowed is null;
}
