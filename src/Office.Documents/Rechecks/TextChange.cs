using Office.Documents.Rules;

namespace Office.Documents.Rechecks;

/// <summary>One place where a text says otherwise than the one that was signed.</summary>
/// <param name="Place">Where.</param>
/// <param name="Before">As it was signed; empty where something was added.</param>
/// <param name="After">As it stands; empty where something was taken away.</param>
/// <param name="Class">What sort of change it is.</param>
public sealed record TextChange(Place Place, string Before, string After, ChangeClass Class);

/// <summary>The sorts of change, from the lightest. Kept in histories by name: never rename.</summary>
public enum ChangeClass
{
    /// <summary>Blanks came or went.</summary>
    Blank = 1,

    /// <summary>全半角: another form of the same mark or letter.</summary>
    Width = 2,

    /// <summary>标点.</summary>
    Mark = 3,

    /// <summary>错别字 of the list, put right.</summary>
    Word = 4,

    /// <summary>Anything else: the signer must decide again (条例 第二十五条（一）).</summary>
    Substance = 5,
}

/// <summary>Two texts of one document side by side.</summary>
/// <param name="Changes">In the order of the text; empty when both say the same.</param>
public sealed record TextComparison(IReadOnlyList<TextChange> Changes)
{
    /// <summary>Whether nothing but what the whitelist permits has changed.</summary>
    public bool IsTypographic => Changes.All(change => change.Class is not ChangeClass.Substance);
}
