using Office.Organization.Foundation;

namespace Office.Web.Jobs;

/// <summary>
/// Brings committed events to their reactions, woken by a commit and every second, seals the audit every five seconds, and trims
/// the outbox once an hour.
/// </summary>
internal sealed partial class FeedPump(
    IFeedLease lease, FeedWork work, FeedSignal signal, TimeProvider clock, ILogger<FeedPump> log)
    : BackgroundService
{
    private const int SealEveryRounds = 5;
    private static readonly TimeSpan s_round = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_trimEvery = TimeSpan.FromHours(1);

    private DateTimeOffset _trimmedAt = clock.GetUtcNow();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // A round is a second at the longest, so five of them are within five seconds.
        for (var rounds = SealEveryRounds; !stoppingToken.IsCancellationRequested; rounds++)
        {
            try
            {
                if (await lease.HoldsAsync(stoppingToken))
                {
                    await work.ReactAsync(stoppingToken);
                    rounds = await SealAsync(rounds, stoppingToken);
                    await TrimAsync(stoppingToken);
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

        await work.SealAsync(cancellationToken);
        return 0;
    }

    private async Task TrimAsync(CancellationToken cancellationToken)
    {
        if (clock.GetUtcNow() - _trimmedAt >= s_trimEvery)
        {
            _trimmedAt = clock.GetUtcNow();
            await work.TrimAsync(cancellationToken);
        }
    }

    [LoggerMessage(LogLevel.Error, "A round of the feed's pump failed and is tried again")]
    private static partial void RoundFailed(ILogger log, Exception exception);
}
