namespace Office.Documents.Supervisions;

/// <summary>What a matter is about, as its form gives it.</summary>
/// <param name="Title">事项.</param>
/// <param name="Requirement">办理要求.</param>
/// <param name="Source">立项依据.</param>
public sealed record ItemTerms(string Title, string Requirement, ItemSource Source)
{
    /// <summary>The basis in words; may be empty.</summary>
    public string? Basis { get; init; }

    /// <summary>The sentence of a document that it rests on.</summary>
    public BasisQuote? Document { get; init; }

    /// <summary>批办领导: a post; null asks whoever has the duty.</summary>
    public Guid? LeaderId { get; init; }

    /// <summary>Whom it will be given to and by when: proposed at initiation, set at 交办.</summary>
    public Undertaking? Proposed { get; init; }
}
