namespace Office.Web.Jobs;

/// <summary>SQLite: there is no other node.</summary>
internal sealed class SoleNode : IFeedLease
{
    public Task<bool> HoldsAsync(CancellationToken cancellationToken) => Task.FromResult(true);
}
