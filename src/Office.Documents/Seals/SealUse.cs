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

    /// <summary>sha256 of the sealed OFD; null where the seal has no SM2 key.</summary>
    public byte[]? OfdHash { get; private set; }

    /// <summary>Whether a time-stamp authority is configured and the file still waits for its stamp.</summary>
    public bool AwaitsStamp { get; private set; }

    /// <summary>sha256 of the file with a time stamp appended later; what was dispatched is its beginning, untouched.</summary>
    public byte[]? StampedHash { get; private set; }

    public void Done(SealedFiles files, DateTimeOffset now) =>
        (SealedHash, OfdHash, AwaitsStamp, SealedAt) = (files.SealedHash, files.OfdHash, files.AwaitsStamp, now);

    public void Stamp(byte[] stampedHash) => (StampedHash, AwaitsStamp) = (stampedHash, false);
}

/// <summary>What the sealing job made.</summary>
/// <param name="SealedHash">sha256 of the sealed PDF.</param>
/// <param name="OfdHash">sha256 of the sealed OFD; null where none could be made.</param>
/// <param name="AwaitsStamp">Whether the time-stamp authority is to be asked again.</param>
public sealed record SealedFiles(byte[] SealedHash, byte[]? OfdHash = null, bool AwaitsStamp = false);
