namespace Office.Organization.Foundation;

/// <summary>A committed event on its way to reactions and other nodes; its feed position is (Xid, Seq).</summary>
internal sealed class OutboxRow
{
    public long Seq { get; init; }

    /// <summary>PostgreSQL only: the writing transaction. Sequences are not handed out in commit order, transactions below
    /// <c>pg_snapshot_xmin</c> are settled.</summary>
    public ulong Xid { get; init; }

    public Guid OrganId { get; init; }

    /// <summary>The process that wrote it and has told its own pages already.</summary>
    public Guid NodeId { get; init; }

    public DateTimeOffset At { get; init; }

    public string Event { get; init; } = "";

    public string Payload { get; init; } = "";
}
