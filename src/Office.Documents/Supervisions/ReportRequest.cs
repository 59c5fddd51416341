namespace Office.Documents.Supervisions;

/// <summary>催报: a report that was asked for out of turn. Their number is capped.</summary>
public sealed class ReportRequest
{
    public Guid Id { get; init; }

    public Guid OrganId { get; init; }

    public Guid ItemId { get; init; }

    public required string Words { get; init; }

    public required string ByName { get; init; }

    public DateTimeOffset At { get; init; }
}
