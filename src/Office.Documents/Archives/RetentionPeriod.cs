namespace Office.Documents.Archives;

/// <summary>保管期限 (国家档案局令第8号). Stored by number: never renumber.</summary>
public enum RetentionPeriod
{
    /// <summary>永久, Y in a code.</summary>
    Permanent = 1,

    /// <summary>30年, D30 in a code.</summary>
    ThirtyYears = 2,

    /// <summary>10年, D10 in a code.</summary>
    TenYears = 3,
}

/// <summary>Periods in the words of codes and tables.</summary>
internal static class RetentionPeriods
{
    public static string Code(this RetentionPeriod period) => period switch
    {
        RetentionPeriod.Permanent => "Y",
        RetentionPeriod.ThirtyYears => "D30",
        RetentionPeriod.TenYears => "D10",
        _ => throw new ArgumentOutOfRangeException(nameof(period), period, "An unknown period."),
    };

    public static string Printed(this RetentionPeriod period) => period switch
    {
        RetentionPeriod.Permanent => "永久",
        RetentionPeriod.ThirtyYears => "30年",
        _ => "10年",
    };
}
