using Office.Web.Reactions;

namespace Office.Web.Jobs;

/// <summary>
/// Puts the house in order once an hour: forgets old commands, collects files that nothing names, asks for time stamps that are owed. Every node does it; what one
/// has done the others do not find any more.
/// </summary>
internal sealed partial class Housekeeping(
    PurgeCommands purge, CollectOrphans orphans, StampLater stamps, TimeProvider clock, ILogger<Housekeeping> log)
    : BackgroundService
{
    private static readonly TimeSpan s_every = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hours = new PeriodicTimer(s_every, clock);
        try
        {
            // The first round an hour after the start: a start has enough to do.
            while (await hours.WaitForNextTickAsync(stoppingToken))
            {
                await RoundAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The office is shutting down.
        }
    }

    private async Task RoundAsync(CancellationToken cancellationToken)
    {
        try
        {
            var commands = await purge.RunAsync(cancellationToken);
            var files = await orphans.RunAsync(cancellationToken);
            RoundDone(log, commands, files, await stamps.RunAsync(cancellationToken));
        }
        // Whatever goes wrong, the next hour tries again.
#pragma warning disable CA1031
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            RoundFailed(log, failure);
        }
    }

    [LoggerMessage(LogLevel.Information, "Forgot {Commands} old commands, collected {Files} files that nothing names, stamped {Stamps} files")]
    private static partial void RoundDone(ILogger log, int commands, int files, int stamps);

    [LoggerMessage(LogLevel.Error, "A round of housekeeping failed and is tried again in an hour")]
    private static partial void RoundFailed(ILogger log, Exception exception);
}
