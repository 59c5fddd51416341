namespace Office.Documents.Typesetting.Layout;

/// <summary>Numbers the paragraphs of a document in reading order.</summary>
internal sealed class ElementCounter
{
    private int _last;

    public int Next() => ++_last;
}
