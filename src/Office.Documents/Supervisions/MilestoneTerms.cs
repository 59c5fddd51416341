namespace Office.Documents.Supervisions;

/// <summary>A step on the way, with its day.</summary>
public sealed record MilestoneTerms(string Name, DateOnly DueOn);
