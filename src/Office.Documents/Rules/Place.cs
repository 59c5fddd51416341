namespace Office.Documents.Rules;

/// <summary>Where in a document a finding is.</summary>
/// <param name="Element">Which element.</param>
/// <param name="Index">The block, recipient or attachment, from 0; -1 for the element as a whole.</param>
/// <param name="Start">The first character in its text, from 0.</param>
/// <param name="Length">How many characters; 0 for all of it.</param>
public sealed record Place(DocumentElement Element, int Index = -1, int Start = 0, int Length = 0)
{
    /// <summary>Which of the block's texts (<see cref="Content.Block.AllTexts"/>), from 0: a cell of a table, the label before names.</summary>
    public int Part { get; init; }

    /// <summary>The document or its handling as a whole.</summary>
    public static Place Document { get; } = new(DocumentElement.Document);

    public static Place Title { get; } = new(DocumentElement.Title);
}
