namespace Office.Organization.Calendars;

/// <summary>When an office is at work on a working day: a morning and an afternoon, in China's civil time.</summary>
public sealed record OfficeHours(TimeOnly MorningFrom, TimeOnly MorningTo, TimeOnly AfternoonFrom, TimeOnly AfternoonTo)
{
    /// <summary>08:30–12:00 and 14:00–17:30.</summary>
    public static OfficeHours Usual { get; } = new(new(8, 30), new(12, 0), new(14, 0), new(17, 30));

    /// <summary>Whether the four times follow one another and leave something to work.</summary>
    public bool IsInOrder => MorningFrom < MorningTo && MorningTo <= AfternoonFrom && AfternoonFrom < AfternoonTo;

    /// <summary>The hours of a day of this kind, in order.</summary>
    internal IReadOnlyList<(TimeOnly From, TimeOnly To)> Of(DayKind kind) => kind switch
    {
        DayKind.Work => [(MorningFrom, MorningTo), (AfternoonFrom, AfternoonTo)],
        DayKind.Morning => [(MorningFrom, MorningTo)],
        DayKind.Afternoon => [(AfternoonFrom, AfternoonTo)],
        _ => [],
    };
}
