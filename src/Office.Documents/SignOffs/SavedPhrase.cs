namespace Office.Documents.SignOffs;

/// <summary>A phrase that an official likes to use in opinions (常用意见), in an order of their own.</summary>
public sealed class SavedPhrase
{
    public const int MostCharacters = 100;

    public const int MostPhrases = 30;

    public Guid Id { get; init; }

    /// <summary>The organ in which it was written.</summary>
    public Guid OrganId { get; init; }

    public Guid OfficialId { get; init; }

    public required string Text { get; init; }

    public int Position { get; init; }
}
