namespace Office.Documents.Importing;

/// <summary>What an import can have to say. "LeftOut" means: only the report holds it.</summary>
public enum ImportNoteKind
{
    TrackedChangesAccepted,
    NumberingResolved,
    TableAsText,
    MergedRowsSplit,
    TextBoxAsText,
    FormulaAsText,
    ImageLeftOut,
    ImageDamaged,
    ObjectLeftOut,
    SymbolLeftOut,
    PinyinLeftOut,
    HiddenTextLeftOut,
    FootnoteLeftOut,
    HeaderFooterLeftOut,
    CommentLeftOut,
    ForeignPartLeftOut,
    ExternalLinkIgnored,
    RedHeadLeftOut,
    NumberLeftOut,
    CopyNumberLeftOut,
    SignatureLeftOut,
    DateLeftOut,
    PrintedByLeftOut,
    TitleMissing,
    KindAssumed,
    AnnexInBody,
    TextUnaccounted,
}
