namespace Office.Workflow.Versions;

/// <summary>How a matter of the past fares under another version.</summary>
public enum MatterFate
{
    /// <summary>Every move could be made, and it would stand where it stands, or be at its end as it is.</summary>
    Same = 1,

    /// <summary>It would have gone another way, or be somewhere else now.</summary>
    Differs = 2,

    /// <summary>It would stand where nobody has anything to do: it waits for something that did not happen, or could not begin.</summary>
    Stuck = 3,
}
