namespace Office.Documents.Proofreading;

/// <summary>A list of the organ's own that proofreading uses, kept as the text that the organ edits, imports and exports.</summary>
public sealed class ProofList
{
    /// <summary>The longest list, in characters.</summary>
    public const int MostCharacters = 40_000;

    public Guid Id { get; init; }

    public Guid OrganId { get; init; }

    public ProofListKind Kind { get; init; }

    /// <summary>One entry a line.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Raised by every save, so that a second window cannot overwrite the first. From 1.</summary>
    public long Revision { get; private set; }

    public string SavedByName { get; private set; } = "";

    public DateTimeOffset SavedAt { get; private set; }

    public void Write(string text, string byName, DateTimeOffset at) => (Text, Revision, SavedByName, SavedAt) = (text, Revision + 1, byName, at);
}

/// <summary>What a list holds. Stored by number: never renumber.</summary>
public enum ProofListKind
{
    /// <summary>领导姓名、职务和排序.</summary>
    Leaders = 1,

    /// <summary>常见错别字.</summary>
    WrongWords = 2,
}
