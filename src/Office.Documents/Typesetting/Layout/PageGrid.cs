namespace Office.Documents.Typesetting.Layout;

/// <summary>
/// The measures of GB/T 9704-2012 clause 5 in points (1/72 inch), origin at the top left, y downwards. The grid fills the type
/// area (版心) exactly: the first row's em box touches its top, the 22nd its bottom.
/// </summary>
public static class PageGrid
{
    /// <summary>Points to the millimetre.</summary>
    public const double Millimetre = 72 / 25.4;

    public const double PageWidth = 210 * Millimetre;
    public const double PageHeight = 297 * Millimetre;
    public const double Left = 28 * Millimetre;
    public const double Right = 184 * Millimetre;
    public const double Top = 37 * Millimetre;
    public const double Bottom = 262 * Millimetre;
    public const double Width = Right - Left;
    public const int Rows = 22;
    public const int Columns = 28;

    /// <summary>三号, the size of the body.</summary>
    public const double BodySize = 16;

    /// <summary>四号, the size of the imprint and the page number.</summary>
    public const double SmallSize = 14;

    /// <summary>二号, the size of the title.</summary>
    public const double TitleSize = 22;

    /// <summary>Width of a character's cell: narrower than the glyph's em, or 28 would not fit.</summary>
    public const double Cell = Width / Columns;

    /// <summary>Distance of two rows.</summary>
    public const double Pitch = (Bottom - Top - BodySize) / (Rows - 1);

    /// <summary>How far the baseline lies under the top of the em box, in em: the ideographic box is 880 above, 120 below.</summary>
    public const double Ascent = 0.88;

    /// <summary>Top of the em box of a row, 0 to 21.</summary>
    public static double RowTop(int row) => Top + (Pitch * row);
}
