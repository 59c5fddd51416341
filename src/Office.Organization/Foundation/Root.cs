namespace Office.Organization.Foundation;

/// <summary>
/// The row that a command locks first (an instance, a document, a register): the owner, the revision that pages show and the
/// head of the history chain. Read it for a page's revision; only the dispatcher writes it.
/// </summary>
public sealed class Root
{
    public Guid Id { get; init; }

    public Guid OrganId { get; init; }

    /// <summary>Raised by every command on this root.</summary>
    public long Revision { get; init; }

    /// <summary>Number of rows in the history chain.</summary>
    public long HistorySeq { get; init; }

    /// <summary>Hash of the last row of the chain; 32 zero bytes when it is empty.</summary>
    public byte[] HistoryHead { get; init; } = [];

    public DateTimeOffset CreatedAt { get; init; }
}
