namespace Office.Documents.Typesetting.Layout;

/// <summary>Something of a height of its own between the rows of the grid: a row of a table, a picture, a name stamp.</summary>
/// <param name="Height">In points.</param>
/// <param name="Draw">Draws it on a page from a top in points.</param>
internal sealed record Piece(double Height, Action<PageBuilder, double> Draw)
{
    /// <summary>What is repeated above it where a page starts with it: the head of its table.</summary>
    public IReadOnlyList<Piece> Heads { get; init; } = [];
}
