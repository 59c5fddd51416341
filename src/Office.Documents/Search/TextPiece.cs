namespace Office.Documents.Search;

/// <summary>A piece of a text, marked where it is what was asked for.</summary>
public sealed record TextPiece(string Text, bool IsHit);
