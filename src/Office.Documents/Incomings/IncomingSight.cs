namespace Office.Documents.Incomings;

/// <summary>What was before whoever decides: it is named in what they sign, and a decision on what has moved on is refused.</summary>
/// <param name="ContentHash">sha256 of what was registered, as the page showed it.</param>
/// <param name="Seen">Payload hashes of the decisions that were shown.</param>
public sealed record IncomingSight(byte[] ContentHash, IReadOnlyList<byte[]> Seen);
