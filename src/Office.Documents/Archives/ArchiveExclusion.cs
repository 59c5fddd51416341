namespace Office.Documents.Archives;

/// <summary>不归档: why a document is not filed. Taken back by filing it after all.</summary>
public sealed class ArchiveExclusion
{
    public const int LongestReason = 200;

    public Guid Id { get; init; }

    public Guid OrganId { get; init; }

    public Guid DocumentId { get; init; }

    public required string Reason { get; init; }

    public required string ByName { get; init; }

    public DateTimeOffset At { get; init; }
}
