namespace Office.Documents.Supervisions;

/// <summary>反馈: what the lead unit reports; it leaves the unit when its leader has signed it.</summary>
public sealed class ProgressReport
{
    public Guid Id { get; init; }

    public Guid OrganId { get; init; }

    public Guid ItemId { get; init; }

    public int Round { get; init; }

    /// <summary>From 1, over all rounds.</summary>
    public int Number { get; init; }

    /// <summary>0–100.</summary>
    public int Progress { get; init; }

    public required string Text { get; init; }

    /// <summary>What stands in the way; null for nothing.</summary>
    public string? Blockers { get; init; }

    /// <summary>Whether the unit says that it is done.</summary>
    public bool IsFinal { get; init; }

    /// <summary>The evidence, as ids of files that lie with the matter.</summary>
    public IReadOnlyList<Guid> Files { get; init; } = [];

    public Guid WrittenBy { get; init; }

    public required string WriterName { get; init; }

    public DateTimeOffset At { get; init; }

    public DateTimeOffset? SignedAt { get; set; }

    public string? SignerName { get; set; }

    /// <summary>How the supervisor judged it: <c>pass</c>, <c>continue</c>, <c>redo</c>; null before.</summary>
    public string? Verdict { get; set; }
}
