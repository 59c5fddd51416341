namespace Office.Documents.Inking;

/// <summary>How much one person may draw on the pages of one text. Beyond that, write an opinion.</summary>
public static class InkLimits
{
    /// <summary>Pages of the longest paper that can be marked.</summary>
    public const int Pages = 500;

    /// <summary>Lines drawn in one go, on all pages together.</summary>
    public const int Strokes = 2_000;

    /// <summary>Points of all strokes.</summary>
    public const int Points = 40_000;

    /// <summary>Written notes.</summary>
    public const int Notes = 100;

    /// <summary>Characters of a note.</summary>
    public const int NoteCharacters = 200;

    /// <summary>Bytes of a layer.</summary>
    public const int Bytes = 512 * 1024;

    /// <summary>The longest side of an A4 sheet in hundredths of a millimetre.</summary>
    public const int Side = 29_700;
}
