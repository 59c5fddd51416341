using Office.Documents.Typesetting.Fonts;

namespace Office.Documents.Typesetting.Layout;

/// <summary>字体已替代 or 替代字形: the page does not show the face that the rule asks for, and says so.</summary>
/// <param name="Role">The shape that was asked for.</param>
/// <param name="Character">The character, or null when the whole role is shown by another face.</param>
/// <param name="ShownWith">Family name of the face that was used.</param>
public sealed record Substitution(FontRole Role, string? Character, string ShownWith)
{
    /// <summary>Whether no face has the character: the printer's sign 〓 stands for it on the page, its text is kept.</summary>
    public bool IsMissing { get; init; }
}
