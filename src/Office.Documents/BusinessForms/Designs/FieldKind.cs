namespace Office.Documents.BusinessForms.Designs;

/// <summary>What a field of a form holds. Stored by name.</summary>
public enum FieldKind
{
    /// <summary>One line of text.</summary>
    Text,

    /// <summary>Several lines of text.</summary>
    LongText,

    Number,

    /// <summary>An amount in yuan.</summary>
    Money,

    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>From a day, or a day and time, to another.</summary>
    Period,

    /// <summary>One of the options.</summary>
    Choice,

    /// <summary>Any of the options.</summary>
    MultiChoice,

    YesNo,

    Official,

    Unit,

    Organ,

    /// <summary>Files.</summary>
    Attachment,

    /// <summary>A heading with an explanation; holds nothing.</summary>
    Heading,

    /// <summary>明细表: rows of fields.</summary>
    Table,
}
