namespace Office.Documents.Importing;

/// <summary>How much of a foreign file the import is willing to read. Sizes are in bytes.</summary>
public sealed record ImportLimits
{
    public static ImportLimits Standard { get; } = new();

    /// <summary>The file as it arrives.</summary>
    public int FileSize { get; init; } = 20 * 1024 * 1024;

    /// <summary>Entries in the package.</summary>
    public int Entries { get; init; } = 2_000;

    /// <summary>One unpacked part that is read as XML. Pictures are never unpacked.</summary>
    public int PartSize { get; init; } = 24 * 1024 * 1024;

    /// <summary>What the package says that all its entries unpack to.</summary>
    public long UnpackedSize { get; init; } = 200 * 1024 * 1024;

    /// <summary>Unpacked to packed size of an entry beyond 1 MB; prose packs to a tenth, a bomb to a thousandth.</summary>
    public int Ratio { get; init; } = 150;

    /// <summary>Nesting of XML elements.</summary>
    public int Depth { get; init; } = 200;

    /// <summary>XML elements in one part.</summary>
    public int Elements { get; init; } = 1_500_000;

    /// <summary>Paragraphs and table rows.</summary>
    public int Paragraphs { get; init; } = 10_000;
}
