namespace Office.Documents.Typesetting.Layout;

/// <summary>
/// What stands across the length of a page (A4 横排): laid out as on a sheet of 297 × 210 mm, whose head lies at the left edge of
/// the upright page: the binding edge of odd pages, the outer edge of even ones (clause 8).
/// </summary>
/// <param name="Lines">In reading order, in points of the turned sheet.</param>
/// <param name="Rules">Lines of tables.</param>
public sealed record TurnedSheet(IReadOnlyList<TextLine> Lines, IReadOnlyList<RuleLine> Rules)
{
    /// <summary>Width of the turned sheet.</summary>
    public const double Width = PageGrid.PageHeight;

    /// <summary>Height of the turned sheet.</summary>
    public const double Height = PageGrid.PageWidth;

    /// <summary>Left edge of its type area, which is the bottom of the upright one.</summary>
    public const double Left = PageGrid.PageHeight - PageGrid.Bottom;

    /// <summary>Right edge of its type area.</summary>
    public const double Right = PageGrid.PageHeight - PageGrid.Top;

    /// <summary>Top of its type area.</summary>
    public const double Top = PageGrid.Left;

    /// <summary>Bottom of its type area.</summary>
    public const double Bottom = PageGrid.Right;
}
