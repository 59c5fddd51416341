namespace Office.Documents.Supervisions;

/// <summary>A sentence of a document, as the basis of a matter.</summary>
/// <param name="DocumentId">The document.</param>
/// <param name="Version">The version of its text.</param>
/// <param name="Quote">The sentence, exactly as it stands there.</param>
public sealed record BasisQuote(Guid DocumentId, int Version, string Quote);
