namespace Office.Documents.Inking;

/// <summary>A few words written at a place of a page.</summary>
/// <param name="Pen">With which pen.</param>
/// <param name="X">Left, in hundredths of a millimetre.</param>
/// <param name="Y">Top, in hundredths of a millimetre.</param>
/// <param name="Text">Plain text of at most <see cref="InkLimits.NoteCharacters"/> characters.</param>
public sealed record InkNote(InkPen Pen, int X, int Y, string Text)
{
    /// <summary>Characters to a line, on the screen and on paper.</summary>
    public const int LineCharacters = 16;

    /// <summary>Height of a character in hundredths of a millimetre.</summary>
    public const int Size = 420;

    /// <summary>As it is set: at its own line ends, and after so many characters.</summary>
    public IEnumerable<string> Lines() => Text.Split('\n').SelectMany(line => line.Length == 0 ? [""] : line.EnumerateRunes().Chunk(LineCharacters)
        .Select(runes => string.Concat(runes.Select(rune => rune.ToString()))));
}
