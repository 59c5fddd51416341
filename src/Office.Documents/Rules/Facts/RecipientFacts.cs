namespace Office.Documents.Rules.Facts;

/// <summary>What is known of a printed recipient.</summary>
/// <param name="PrintedName">As on the page.</param>
/// <param name="Standing">How it stands to the issuer; of a collective name, how all of it stands.</param>
public sealed record RecipientFacts(string PrintedName, OrganStanding Standing)
{
    public OrganClass Class { get; init; }

    /// <summary>Whether the name is in the register of organs, as full name, short name or collective name; null when nobody looked.</summary>
    public bool? Listed { get; init; }

    /// <summary>The organs between issuer and recipient, as they may be printed; empty at one step.</summary>
    public IReadOnlyList<string> Skipped { get; init; } = [];

    /// <summary>双重领导: its other superiors.</summary>
    public IReadOnlyList<string> OtherSuperiors { get; init; } = [];
}
