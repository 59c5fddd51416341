using Office.Organization.Foundation;

namespace Office.Organization.Calendars;

/// <summary>
/// How an organ counts time: its hours, how long a step may take by urgency, when the lights change. An organ without rules of
/// its own has those of the nearest organ above it, and else the usual ones.
/// </summary>
/// <param name="Hours">When it is at work.</param>
/// <param name="MovesOffRestDays">Whether a count of natural days that ends on a rest day moves to the next working day.</param>
/// <param name="Limits">Time for a step by urgency (0 平件, 1 加急, 2 特急); null sets no limit.</param>
/// <param name="BlueDays">A deadline so many working days away or less shows blue.</param>
/// <param name="OrangeDays">So many or less shows orange; what is over is red.</param>
public sealed record TimeRules(
    OfficeHours Hours, bool MovesOffRestDays, IReadOnlyList<Allowance?> Limits, int BlueDays, int OrangeDays)
{
    /// <summary>分管领导: which leader's post is in charge of which unit, as far as the organ has stated it.</summary>
    public IReadOnlyDictionary<Guid, Guid> InCharge { get; init; } = new Dictionary<Guid, Guid>();

    /// <summary>How many urgencies there are.</summary>
    public const int Urgencies = 3;

    private const int MostDays = 60;

    /// <summary>Usual hours, no limits, blue from three working days, orange from one.</summary>
    public static TimeRules Usual { get; } =
        new(OfficeHours.Usual, MovesOffRestDays: true, [null, null, null], BlueDays: 3, OrangeDays: 1);

    /// <summary>The time for a step of this urgency; null where there is no limit.</summary>
    public Allowance? LimitFor(int urgency) => Limits[Math.Clamp(urgency, 0, Urgencies - 1)];

    public DueCalculator On(WorkingCalendar calendar) => new(calendar, Hours, MovesOffRestDays);

    internal Fault? Refusal() => this switch
    {
        { Hours.IsInOrder: false } => new CalendarFault.HoursUnusable(),
        { Limits.Count: not Urgencies } => new CalendarFault.LimitUnusable(),
        _ when OrangeDays < 0 || BlueDays < OrangeDays || BlueDays > MostDays => new CalendarFault.LightsUnusable(MostDays),
        _ => null,
    };
}
