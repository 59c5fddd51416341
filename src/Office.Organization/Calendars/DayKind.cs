namespace Office.Organization.Calendars;

/// <summary>What a notice makes of a day. Stored by number: never renumber, only add.</summary>
public enum DayKind
{
    /// <summary>放假: no work, also on a weekday.</summary>
    Off = 1,

    /// <summary>上班 or 补班: a whole day's work, also on a Saturday or Sunday.</summary>
    Work = 2,

    /// <summary>半天: only the morning is worked.</summary>
    Morning = 3,

    /// <summary>半天: only the afternoon is worked.</summary>
    Afternoon = 4,
}
