namespace Office.Documents.Importing;

/// <summary>Collects the notes of one import and counts the letters that only they hold.</summary>
internal sealed class NoteList
{
    private readonly List<ImportNote> _notes = [];

    public IReadOnlyList<ImportNote> Notes => _notes;

    public int LeftOutLetters { get; private set; }

    /// <summary>One more of the same kind; said once with its count.</summary>
    public void Count(ImportNoteKind kind, int times = 1)
    {
        var index = _notes.FindIndex(note => note.Kind == kind && note.Text.Length == 0);
        if (index < 0)
        {
            _notes.Add(new ImportNote(kind, "", times));
        }
        else
        {
            _notes[index] = _notes[index] with { Count = _notes[index].Count + times };
        }
    }

    /// <summary>Names text of the body that is not taken over.</summary>
    public void LeaveOut(ImportNoteKind kind, string text)
    {
        LeftOutLetters += Letters.Count(text);
        Quote(kind, text);
    }

    /// <summary>Names text that is no part of the body's count: headers, comments, guesses.</summary>
    public void Quote(ImportNoteKind kind, string text) => _notes.Add(new ImportNote(kind, text, 1));
}
