namespace Office.Documents.Archives;

/// <summary>归档包: the sealed export of an item, by its digest. One for each item, never changed.</summary>
public sealed class ArchivePackageRecord
{
    /// <summary>The item.</summary>
    public Guid Id { get; init; }

    public Guid OrganId { get; init; }

    /// <summary>sha256 of the stored zip.</summary>
    public required byte[] PackageHash { get; init; }

    public long Size { get; init; }

    public DateTimeOffset PackedAt { get; init; }
}
