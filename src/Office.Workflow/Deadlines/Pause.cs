namespace Office.Workflow.Deadlines;

/// <summary>A time during which the clock of a matter stood still (挂起).</summary>
internal sealed record Pause(DateTimeOffset From, DateTimeOffset To);
