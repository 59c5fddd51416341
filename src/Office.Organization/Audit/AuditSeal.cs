namespace Office.Organization.Audit;

/// <summary>One link of an organ's audit chain: a run of audit rows in feed order under one hash. Append-only.</summary>
public sealed class AuditSeal
{
    public Guid OrganId { get; init; }

    /// <summary>1, 2, 3 … within the organ.</summary>
    public long Number { get; init; }

    /// <summary>Feed position of the last row under this seal (first half, PostgreSQL only).</summary>
    public long ThroughXid { get; init; }

    /// <summary>Feed position of the last row under this seal.</summary>
    public long ThroughSeq { get; init; }

    /// <summary>How many rows are under it.</summary>
    public int Rows { get; init; }

    public DateTimeOffset At { get; init; }

    public byte[] PrevHash { get; init; } = [];

    /// <summary>SHA-256 over the previous hash and the rows in canonical encoding.</summary>
    public byte[] Hash { get; init; } = [];
}
