namespace Office.Organization.Delegations;

/// <summary>How a delegation stands on a day.</summary>
public enum DelegationState
{
    /// <summary>Its first day is still to come.</summary>
    Coming,

    Standing,

    /// <summary>Its last day is past, or somebody ended it.</summary>
    Ended,
}
