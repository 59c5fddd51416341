namespace Office.Documents.Supervisions;

/// <summary>蓝单, 橙单 or 红单: a numbered document to the unit, with a requirement and a time limit.</summary>
public sealed class SupervisionNotice
{
    public Guid Id { get; init; }

    public Guid OrganId { get; init; }

    public Guid ItemId { get; init; }

    public NoticeColour Colour { get; init; }

    /// <summary>督蓝〔2026〕3号.</summary>
    public required string Number { get; init; }

    public int Round { get; init; }

    /// <summary>To whom, as printed.</summary>
    public required string UnitName { get; init; }

    public required string Requirement { get; init; }

    /// <summary>By when the requirement is to be met.</summary>
    public DateTimeOffset DueAt { get; init; }

    public DateTimeOffset IssuedAt { get; init; }

    /// <summary>Who issued it; 系统 for the ladder.</summary>
    public required string IssuerName { get; init; }

    /// <summary>The typeset file's sha256; null until it has been made.</summary>
    public byte[]? FileHash { get; set; }
}
