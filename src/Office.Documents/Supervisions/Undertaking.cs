namespace Office.Documents.Supervisions;

/// <summary>Who undertakes a matter, by when, and how often they report.</summary>
/// <param name="LeadId">牵头单位: a unit of the organ, or another organ.</param>
/// <param name="DueOn">The last day.</param>
public sealed record Undertaking(Guid LeadId, DateOnly DueOn)
{
    /// <summary>协办单位.</summary>
    public IReadOnlyList<Guid> Assistants { get; init; } = [];

    public ReportInterval Interval { get; init; } = ReportInterval.Once;

    public IReadOnlyList<MilestoneTerms> Milestones { get; init; } = [];

    public NoticeColour FirstNotice { get; init; } = NoticeColour.Blue;

    public bool IsLongRunning { get; init; }
}
