namespace Office.Documents.Importing;

/// <summary>Makes a document of lines, and accounts for every letter.</summary>
internal static class Recognition
{
    /// <param name="read">The lines of the source.</param>
    /// <param name="automaticLetters">Letters of automatic numbers, which the source does not hold as text.</param>
    /// <param name="notes">What was noted while the lines were read.</param>
    /// <param name="sourceLetters">Letters of the source.</param>
    public static ImportedDocument Of(IReadOnlyList<SourceLine> read, int automaticLetters, NoteList notes, int sourceLetters)
    {
        var draft = new ContentDraft();
        var lines = Captions.Join(read);
        var start = new FrontReader(lines, draft, notes).Read();
        new EndReader(lines, start, draft, notes).Read();
        var kept = draft.Letters() - automaticLetters;
        var missing = sourceLetters - kept - notes.LeftOutLetters;
        if (missing != 0)
        {
            notes.Count(ImportNoteKind.TextUnaccounted, missing);
        }

        return new ImportedDocument(
            draft.Freeze(), new ImportReport(notes.Notes, sourceLetters, kept, notes.LeftOutLetters));
    }
}
