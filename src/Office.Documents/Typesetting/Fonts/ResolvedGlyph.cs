namespace Office.Documents.Typesetting.Fonts;

/// <summary>A character as a face shows it.</summary>
/// <param name="Face">The face that has the glyph.</param>
/// <param name="Glyph">Its number there.</param>
/// <param name="IsSubstituted">Whether this is not the face that the rule asks for.</param>
/// <param name="IsMissing">Whether no face has the character, and the printer's sign stands for it.</param>
internal readonly record struct ResolvedGlyph(FontFace Face, ushort Glyph, bool IsSubstituted, bool IsMissing = false);
