using Office.Documents.Content;

namespace Office.Documents.Typesetting.Layout;

/// <summary>A document laid out: what the writers of PDF and SVG draw.</summary>
public sealed record TypesetDocument
{
    /// <summary>标题.</summary>
    public required string Title { get; init; }

    public required IReadOnlyList<TypesetPage> Pages { get; init; }

    /// <summary>What is not shown with the face the rule asks for; empty when all is.</summary>
    public required IReadOnlyList<Substitution> Substitutions { get; init; }

    /// <summary>Where the seal goes: that of the organ which issues the document, or of the first of several.</summary>
    public required SealPlace SealPlace { get; init; }

    /// <summary>The places of all seals in the order of the organs.</summary>
    public IReadOnlyList<SealPlace> SealPlaces { get; init; } = [];

    /// <summary>The first organ's place and those of the others.</summary>
    public IReadOnlyList<SealPlace> AllSealPlaces => [SealPlace, .. SealPlaces.Skip(1)];

    /// <summary>The seal to show in a preview. The PDF gets it only with the signature (see PadesSealer).</summary>
    public SealFace? Seal { get; init; }

    /// <summary>The seals of the other organs, shown in a preview.</summary>
    public IReadOnlyList<SealFace?> JointSeals { get; init; } = [];
}
