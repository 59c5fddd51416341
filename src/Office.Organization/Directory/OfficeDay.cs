namespace Office.Organization.Directory;

/// <summary>The day by the clock on the office's wall (UTC+8, no summer time): leaves and dates are days, not instants.</summary>
public static class OfficeDay
{
    private static readonly TimeSpan s_china = TimeSpan.FromHours(8);

    public static DateOnly Of(TimeProvider clock) => Of(clock.GetUtcNow());

    public static DateOnly Of(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(s_china).DateTime);
}
