namespace Office.Organization.Calendars;

/// <summary>When something is due.</summary>
/// <param name="At">The last millisecond in which it is on time.</param>
/// <param name="IsProvisional">暂定: it was counted through a year for which there is no notice yet.</param>
public readonly record struct DueTime(DateTimeOffset At, bool IsProvisional);
