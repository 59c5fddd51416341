namespace Office.Documents.Importing;

/// <summary>
/// What was changed, left out or guessed on import. Every letter of the source is either in the content or in a note.
/// </summary>
/// <param name="Notes">In the order in which they arose.</param>
/// <param name="SourceLetters">Letters and digits in the final text of the source, counted before anything is interpreted.</param>
/// <param name="KeptLetters">Letters and digits that went into the content.</param>
/// <param name="LeftOutLetters">Letters and digits that stand only in the notes.</param>
public sealed record ImportReport(
    IReadOnlyList<ImportNote> Notes, int SourceLetters, int KeptLetters, int LeftOutLetters)
{
    /// <summary>Whether every letter of the source is accounted for.</summary>
    public bool IsComplete => SourceLetters == KeptLetters + LeftOutLetters;
}
