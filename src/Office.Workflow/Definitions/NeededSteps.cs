namespace Office.Workflow.Definitions;

/// <summary>What the module of a matter needs of its process; registered once for each kind, by who owns it.</summary>
/// <param name="Kinds">How the kinds of its matters begin, e.g. <c>dispatch.</c></param>
/// <param name="StepIds">The ids of user tasks without which no such matter could begin.</param>
public sealed record NeededSteps(string Kinds, IReadOnlyList<string> StepIds);
