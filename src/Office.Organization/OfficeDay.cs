namespace Office.Organization;

/// <summary>
/// The calendar day of the office: documents are dated in China's civil time (UTC+8 all year), wherever the server stands.
/// </summary>
public sealed class OfficeDay(TimeProvider clock)
{
    private static readonly TimeSpan s_offset = TimeSpan.FromHours(8);

    public DateOnly Date => Of(clock.GetUtcNow());

    /// <summary>An instant as the office's clocks show it.</summary>
    public static DateTimeOffset At(DateTimeOffset instant) => instant.ToOffset(s_offset);

    /// <summary>The day on which an instant falls in the office.</summary>
    public static DateOnly Of(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(s_offset).DateTime);
}
