namespace Office.Web.Jobs;

/// <summary>Sees to it that one node at a time delivers events to reactions and seals the audit.</summary>
public interface IFeedLease
{
    /// <summary>True while this node is the one. Asked before every round.</summary>
    Task<bool> HoldsAsync(CancellationToken cancellationToken);
}
