namespace Office.Organization.Delegations;

/// <summary>What is wrong with a delegation beside those that stand.</summary>
public enum DelegationFlaw
{
    /// <summary>It would come back to whom it began with.</summary>
    Cycle,

    /// <summary>It would make a chain of more than <see cref="DelegationChain.MaxLinks"/> links.</summary>
    TooLong,
}
