namespace Office.Documents.Proofreading;

/// <summary>What proofreading compares a text with. What is left out is not compared.</summary>
public sealed record ProofContext
{
    /// <summary>The usual wrong words and nothing else.</summary>
    public static ProofContext None { get; } = new();

    /// <summary>Leaders in their order (排序).</summary>
    public IReadOnlyList<LeaderEntry> Leaders { get; init; } = [];

    /// <summary>Names of other people, which are no misspelt names of leaders.</summary>
    public IReadOnlyCollection<string> OtherNames { get; init; } = [];

    /// <summary>机关代字 whose numbers are all in the register: one that is not there does not exist.</summary>
    public IReadOnlyCollection<string> OwnPrefixes { get; init; } = [];

    /// <summary>What the registers know of the numbers that the text cites; null when nobody looked.</summary>
    public IReadOnlyList<RegisteredDocument>? Registered { get; init; }

    public IReadOnlyList<WrongWord> WrongWords { get; init; } = WrongWordList.Usual;

    /// <summary>The year of dates that name none and have none before them; null when it is not known.</summary>
    public int? Year { get; init; }
}

/// <summary>A leader as the organ's list has them.</summary>
/// <param name="Name">The name.</param>
/// <param name="Title">All titles, parted by 、: 市委常委、常务副市长.</param>
public sealed record LeaderEntry(string Name, string Title);

/// <summary>A document that a register knows.</summary>
public sealed record RegisteredDocument(string Number, string Title);

/// <summary>A common wrong word and what is meant.</summary>
public sealed record WrongWord(string Wrong, string Right);
