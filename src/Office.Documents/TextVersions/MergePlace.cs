namespace Office.Documents.TextVersions;

/// <summary>Where in a text two hands met.</summary>
public enum MergePlace
{
    Title,

    TitleNote,

    Body,

    /// <summary>In an attachment bound with the text.</summary>
    Attachment,

    Remark,
}
