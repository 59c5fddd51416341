namespace Office.Documents.Seals;

/// <summary>
/// One line of the ledger of seal uses (用印登记): what the keeper ordered, signed with the keeper's own key, and the file that came
/// of it. Never removed.
/// </summary>
public sealed class SealUse
{
    public Guid Id { get; init; }

    public Guid OrganId { get; init; }

    public Guid SealId { get; init; }

    public Guid DispatchId { get; init; }

    public Guid KeeperId { get; init; }

    public required string KeeperName { get; init; }

    public DateTimeOffset OrderedAt { get; init; }

    /// <summary>sha256 of the file that the keeper looked at.</summary>
    public required byte[] LayoutHash { get; init; }

    /// <summary>The order as the bytes that the keeper signed.</summary>
    public required byte[] Order { get; init; }

    public required byte[] Signature { get; init; }

    public required byte[] PublicKey { get; init; }

    /// <summary>sha256 of the sealed file; null until the seal is on it.</summary>
    public byte[]? SealedHash { get; private set; }

    public DateTimeOffset? SealedAt { get; private set; }

    public void Done(byte[] sealedHash, DateTimeOffset now) => (SealedHash, SealedAt) = (sealedHash, now);
}
