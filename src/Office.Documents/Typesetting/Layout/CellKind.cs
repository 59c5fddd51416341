namespace Office.Documents.Typesetting.Layout;

/// <summary>How a character behaves at the ends of a line.</summary>
internal enum CellKind
{
    /// <summary>A break is allowed on both sides.</summary>
    Free,

    /// <summary>Never first in a line (避头).</summary>
    Closing,

    /// <summary>Never last in a line (避尾).</summary>
    Opening,

    /// <summary>Digits and letters: runs are kept together.</summary>
    Word,
    Space,
}
