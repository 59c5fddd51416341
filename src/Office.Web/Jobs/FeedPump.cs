using Office.Organization.Audit;
using Office.Organization.Foundation;

namespace Office.Web.Jobs;

/// <summary>
/// Brings committed events to their reactions, woken by a commit and every second, and seals the audit every five seconds.
/// </summary>
internal sealed partial class FeedPump(
    IFeedLease lease, ReactionRunner reactions, AuditSealer sealer, FeedSignal signal, ILogger<FeedPump> log)
    : BackgroundService
{
    private const int SealEveryRounds = 5;
    private static readonly TimeSpan s_round = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // A round is a second at the longest, so five of them are within five seconds.
        for (var rounds = SealEveryRounds; !stoppingToken.IsCancellationRequested; rounds++)
        {
            try
            {
                if (await lease.HoldsAsync(stoppingToken))
                {
                    await reactions.RunAsync(stoppingToken);
                    rounds = await SealAsync(rounds, stoppingToken);
                }

                await signal.WaitAsync(s_round, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            // The pump outlives whatever goes wrong in one round: the next one starts from the stored cursors.
#pragma warning disable CA1031
            catch (Exception failure)
#pragma warning restore CA1031
            {
                RoundFailed(log, failure);
                await Task.Delay(s_round, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task<int> SealAsync(int rounds, CancellationToken cancellationToken)
    {
        if (rounds < SealEveryRounds)
        {
            return rounds;
        }

        await sealer.SealAsync(cancellationToken);
        return 0;
    }

    [LoggerMessage(LogLevel.Error, "A round of the feed's pump failed and is tried again")]
    private static partial void RoundFailed(ILogger log, Exception exception);
}
