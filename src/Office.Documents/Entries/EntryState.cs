namespace Office.Documents.Entries;

/// <summary>What the leader has said of what was entered for them. Stored by number: never renumber.</summary>
public enum EntryState
{
    /// <summary>待本人确认.</summary>
    Awaiting = 1,

    /// <summary>本人已确认.</summary>
    Confirmed = 2,

    /// <summary>本人有异议.</summary>
    Disputed = 3,
}
