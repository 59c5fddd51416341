using Office.Organization.Audit;
using Office.Organization.Foundation;

namespace Office.Web.Jobs;

/// <summary>What the one node that holds the feed does with it.</summary>
internal sealed class FeedWork(ReactionRunner reactions, AuditSealer sealer, TrimOutbox trim)
{
    public Task ReactAsync(CancellationToken cancellationToken) => reactions.RunAsync(cancellationToken);

    public Task<int> SealAsync(CancellationToken cancellationToken) => sealer.SealAsync(cancellationToken);

    /// <summary>Keeps every cursor as far as it has come, then deletes what is old and behind all of them.</summary>
    /// <returns>How many events were deleted.</returns>
    public async Task<int> TrimAsync(CancellationToken cancellationToken) =>
        await trim.RunAsync(await reactions.KeepReachedAsync(cancellationToken), cancellationToken);
}
