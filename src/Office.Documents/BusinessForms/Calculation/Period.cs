namespace Office.Documents.BusinessForms.Calculation;

/// <summary>A span of the office's civil time, e.g. of a leave. Without times of day it runs from its first day to its last.</summary>
/// <param name="From">Its beginning.</param>
/// <param name="To">Its end, never before its beginning.</param>
/// <param name="HasTime">Whether times of day are part of it.</param>
public readonly record struct Period(DateTime From, DateTime To, bool HasTime)
{
    /// <summary>Calendar days that it touches, first and last included.</summary>
    public int Days => DateOnly.FromDateTime(To).DayNumber - DateOnly.FromDateTime(From).DayNumber + 1;

    /// <summary>Hours from beginning to end; of days, 24 each.</summary>
    public decimal Hours => HasTime ? (To - From).Ticks / (decimal)TimeSpan.TicksPerHour : Days * 24m;

    /// <summary>Minutes since year 1 of the beginning: what is stored to compare.</summary>
    public long Low => From.Ticks / TimeSpan.TicksPerMinute;

    /// <summary>Minutes since year 1 of the end, which itself no longer belongs to it.</summary>
    public long High => (HasTime ? To : To.Date.AddDays(1)).Ticks / TimeSpan.TicksPerMinute;
}
