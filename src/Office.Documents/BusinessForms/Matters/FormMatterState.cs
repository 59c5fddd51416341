namespace Office.Documents.BusinessForms.Matters;

/// <summary>The life of a filled-in form. Stored by number: never renumber, only add.</summary>
public enum FormMatterState
{
    /// <summary>草稿: being filled in, never handed in.</summary>
    Draft = 1,

    /// <summary>在办: on its way.</summary>
    Running = 2,

    /// <summary>已同意: at its end, with consent.</summary>
    Granted = 3,

    /// <summary>不同意: at its end, refused.</summary>
    Refused = 4,

    /// <summary>已撤销: ended before anybody decided.</summary>
    Cancelled = 5,
}
