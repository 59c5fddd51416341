namespace Office.Documents.Archives;

/// <summary>移交: what was handed to the archives as one export with its list (移交目录). Only ever added.</summary>
public sealed class ArchiveTransfer
{
    /// <summary>So many items go into one export.</summary>
    public const int MostItems = 200;

    public Guid Id { get; init; }

    public Guid OrganId { get; init; }

    /// <summary>归档年度 of the items.</summary>
    public int Year { get; init; }

    public int ItemCount { get; init; }

    /// <summary>How many of them failed a check before they were handed over.</summary>
    public int Failed { get; init; }

    /// <summary>sha256 of the stored zip.</summary>
    public required byte[] PackageHash { get; init; }

    public required string ByName { get; init; }

    public DateTimeOffset At { get; init; }
}
