namespace Office.Documents.Typesetting.Layout;

/// <summary>A row of the grid, a blank one, a piece of a height of its own, or a sheet of its own.</summary>
/// <param name="Line">Its text; null for the others.</param>
/// <param name="Element">Number of its paragraph.</param>
/// <param name="Tag">What it is.</param>
/// <param name="IsBody">Whether it belongs to the body (正文), of which page one must show at least one row.</param>
internal sealed record Row(ShapedLine? Line, int Element, TextTag Tag, bool IsBody)
{
    public static Row Blank { get; } = new(null, 0, TextTag.Paragraph, IsBody: false);

    public Piece? Piece { get; init; }

    /// <summary>A page that is turned, with nothing else on it.</summary>
    public TurnedSheet? Sheet { get; init; }

    /// <summary>Whether the next row must stand on the same page: a heading of a table, a picture above its name.</summary>
    public bool KeepsWithNext { get; init; }

    public bool IsBlank => Line is null && Piece is null && Sheet is null;

    public static Row Of(Piece piece) => new(null, 0, TextTag.Paragraph, IsBody: true) { Piece = piece };
}
