namespace Office.Workflow.WorkItems;

/// <summary>A box of an official. They share no item.</summary>
public enum Box
{
    /// <summary>待办: what the official can act on now.</summary>
    Pending = 1,

    /// <summary>在办: handled by the official, and still running.</summary>
    Running = 2,

    /// <summary>已办: handled by the official, and at its end.</summary>
    Ended = 3,

    /// <summary>待阅: to be read; nothing waits for it.</summary>
    Reading = 6,

    /// <summary>已阅: read by the official.</summary>
    Read = 7,
}
