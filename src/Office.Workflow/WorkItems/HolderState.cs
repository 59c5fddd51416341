namespace Office.Workflow.WorkItems;

/// <summary>In which box of an official a work item lies. Stored by number: never renumber, only add.</summary>
public enum HolderState
{
    /// <summary>待办: the official may act on it now.</summary>
    Pending = 1,

    /// <summary>在办: the official has handled it, and the matter still runs.</summary>
    Running = 2,

    /// <summary>已办: the official has handled it, and the matter is at its end.</summary>
    Ended = 3,

    /// <summary>Handled, and shown by a later item of the same matter.</summary>
    Superseded = 4,

    /// <summary>Gone without an act of this official.</summary>
    Lapsed = 5,

    /// <summary>待阅: given to the official to read.</summary>
    Reading = 6,

    /// <summary>已阅: read, and acknowledged where that was asked.</summary>
    Read = 7,
}
