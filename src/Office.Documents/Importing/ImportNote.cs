namespace Office.Documents.Importing;

/// <summary>One remark of an import.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Text">The source's own words that it is about; empty when there are none.</param>
/// <param name="Count">How often.</param>
public sealed record ImportNote(ImportNoteKind Kind, string Text, int Count)
{
    /// <summary>Key of the translated sentence; {0} is the text, {1} the count.</summary>
    public string Code => "import-note." + ImportNoteCodes.Of(Kind);
}
