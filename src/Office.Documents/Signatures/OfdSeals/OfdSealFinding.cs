using Office.Documents.Signatures.Eseal;

namespace Office.Documents.Signatures.OfdSeals;

/// <summary>One signature of an OFD, and what is wrong with it.</summary>
public sealed record OfdSealFinding
{
    /// <summary>As listed.</summary>
    public required string Id { get; init; }

    /// <summary>The use of the seal; null when it cannot be read, or is a signature without a seal, which is not checked here.</summary>
    public required SealMark? Mark { get; init; }

    /// <summary>E1 to E6.</summary>
    public IReadOnlyList<SealFlaw> Flaws { get; init; } = [];

    /// <summary>Parts whose SM3 is not the one that was sealed.</summary>
    public IReadOnlyList<string> Changed { get; init; } = [];

    /// <summary>Parts that were sealed and are not there any more.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Parts that it covers.</summary>
    public IReadOnlySet<string> Covered { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Whether Seal.esl is another seal than the one in the signature.</summary>
    public bool ShowsOtherSeal { get; init; }

    /// <summary>Whether it holds: all that it covers is as it was sealed. Unknown makers are among the flaws.</summary>
    public bool Holds => Mark is not null && Flaws.Count == 0 && Changed.Count == 0 && Missing.Count == 0 && !ShowsOtherSeal;
}

/// <summary>What was found out about the seals of an OFD.</summary>
/// <param name="Seals">In the order of the list.</param>
/// <param name="Uncovered">Parts that no signature covers: they were added after the last one.</param>
public sealed record OfdSealReport(IReadOnlyList<OfdSealFinding> Seals, IReadOnlyList<string> Uncovered)
{
    /// <summary>Whether the file is sealed, every seal holds, and nothing was added.</summary>
    public bool IsIntact => Seals.Count > 0 && Uncovered.Count == 0 && Seals.All(s => s.Holds);
}
