namespace Office.Organization.DutyRosters;

/// <summary>How much a duty roster takes; the same for pages, commands and the import.</summary>
public static class DutyLimits
{
    public const int Phone = 40;

    /// <summary>Most shifts that are entered at once: two roles, twice a day, for a year.</summary>
    public const int ShiftsAtOnce = 1500;

    /// <summary>Largest file of a roster, in bytes.</summary>
    public const long FileBytes = 1L << 20;

    /// <summary>A holiday is sometimes covered in one shift.</summary>
    public static TimeSpan LongestShift { get; } = TimeSpan.FromHours(72);
}
