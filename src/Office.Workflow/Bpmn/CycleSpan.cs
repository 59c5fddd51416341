namespace Office.Workflow.Bpmn;

/// <summary>The span of one turn of a cycle, in the parts in which it is written.</summary>
/// <param name="Months">With twelve for each year.</param>
/// <param name="Days">With seven for each week.</param>
/// <param name="Time">Hours, minutes and seconds.</param>
/// <param name="Weeks">How many of the days are written as weeks.</param>
internal sealed record CycleSpan(long Months, long Days, TimeSpan Time, long Weeks);
