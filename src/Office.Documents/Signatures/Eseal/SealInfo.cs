namespace Office.Documents.Signatures.Eseal;

/// <summary>What an electronic seal says of itself (SES_SealInfo of GB/T 38540).</summary>
public sealed record SealInfo
{
    /// <summary>4 for GB/T 38540; 1 to 3 for GM/T 0031.</summary>
    public int Version { get; init; } = 4;

    /// <summary>Vid: who made it.</summary>
    public required string Maker { get; init; }

    /// <summary>esID.</summary>
    public required string Id { get; init; }

    /// <summary>1 an organ's seal, 2 a person's.</summary>
    public int Type { get; init; } = 1;

    public required string Name { get; init; }

    /// <summary>The certificates that may seal with it, DER, or their digests.</summary>
    public required IReadOnlyList<byte[]> Signers { get; init; }

    /// <summary>Whether <see cref="Signers"/> holds SM3 digests instead of certificates.</summary>
    public bool ListsDigests { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public required DateTimeOffset ValidFrom { get; init; }

    public required DateTimeOffset ValidTo { get; init; }

    public required SealImage Picture { get; init; }
}

/// <param name="Type">svg, png, ofd …</param>
/// <param name="Data">The picture's file.</param>
/// <param name="WidthMm">Millimetres.</param>
/// <param name="HeightMm">Millimetres.</param>
public sealed record SealImage(string Type, byte[] Data, int WidthMm, int HeightMm);
