using Office.Documents.Importing;

namespace Office.Documents.Typesetting.Ofd;

/// <summary>How much of a foreign OFD is read. Sizes are in bytes.</summary>
public sealed record OfdLimits
{
    public static OfdLimits Standard { get; } = new();

    /// <summary>The file as it arrives.</summary>
    public int FileSize { get; init; } = 100 * 1024 * 1024;

    /// <summary>Entries in the package.</summary>
    public int Entries { get; init; } = 10_000;

    /// <summary>One unpacked part.</summary>
    public int PartSize { get; init; } = 64 * 1024 * 1024;

    /// <summary>All unpacked parts together.</summary>
    public long UnpackedSize { get; init; } = 300L * 1024 * 1024;

    /// <summary>Unpacked to packed size of an entry beyond 1 MB.</summary>
    public int Ratio { get; init; } = 200;

    /// <summary>Nesting of XML elements.</summary>
    public int Depth { get; init; } = 64;

    /// <summary>XML elements in one part.</summary>
    public int Elements { get; init; } = 1_000_000;

    public int Pages { get; init; } = 5_000;

    internal ImportLimits Xml => new() { Depth = Depth, Elements = Elements };
}
