namespace Office.Documents.Content;

/// <summary>The forms of GB/T 9704-2012: that of clause 7 and the special ones of clause 10. Stored by number: never renumber.</summary>
public enum DocumentForm
{
    /// <summary>文件格式</summary>
    Document = 1,

    /// <summary>信函格式 (10.1)</summary>
    Letter = 2,

    /// <summary>命令（令）格式 (10.2)</summary>
    Order = 3,

    /// <summary>纪要格式 (10.3)</summary>
    Minutes = 4,
}

/// <summary>等级 of a telegram (条例 article 9).</summary>
public enum TelegramUrgency
{
    /// <summary>平急</summary>
    Ordinary = 1,

    /// <summary>加急</summary>
    Urgent = 2,

    /// <summary>特急</summary>
    ExtraUrgent = 3,

    /// <summary>特提</summary>
    Immediate = 4,
}

/// <summary>Which form a document has.</summary>
public static class DocumentForms
{
    /// <summary>The form that was chosen, or the usual one of the kind.</summary>
    public static DocumentForm Of(DocumentContent content) => content.Format ?? (content.Telegram, content.Kind) switch
    {
        (not null, _) => DocumentForm.Document,
        (_, DocumentKind.Letter) => DocumentForm.Letter,
        (_, DocumentKind.Order) => DocumentForm.Order,
        (_, DocumentKind.Minutes) => DocumentForm.Minutes,
        _ => DocumentForm.Document,
    };
}
