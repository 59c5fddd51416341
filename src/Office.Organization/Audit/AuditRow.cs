namespace Office.Organization.Audit;

/// <summary>
/// One command as the audit sees it, done or refused. Inserted unchained in the command's transaction (a refusal in one of its
/// own), chained by the organ's sealer within seconds. Append-only.
/// </summary>
public sealed record AuditRow
{
    public long Seq { get; init; }

    /// <summary>PostgreSQL only: the writing transaction, the first half of the feed position.</summary>
    public ulong Xid { get; init; }

    /// <summary>Whose audit this row belongs to; empty for what happens before anybody is signed in.</summary>
    public required Guid OrganId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid AccountId { get; init; }

    public required Guid OfficialId { get; init; }

    public required Guid PostId { get; init; }

    public required string ActorName { get; init; }

    /// <summary>Name of the command or query.</summary>
    public required string Verb { get; init; }

    /// <summary>The root or the object demanded, if any.</summary>
    public Guid? ObjectId { get; init; }

    /// <summary><c>done</c> or the refusal's code.</summary>
    public required string Result { get; init; }

    /// <summary>Where it came from (address, device), if known.</summary>
    public string? Client { get; init; }
}
