namespace Office.Documents.Supervisions;

/// <summary>How something was checked. Stored by number.</summary>
public enum CheckKind
{
    /// <summary>实地核查.</summary>
    OnSite = 1,

    /// <summary>回访.</summary>
    CallBack = 2,
}
