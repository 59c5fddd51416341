using Office.Organization.Foundation;
using Office.Workflow.Deadlines;

namespace Office.Web.Jobs;

/// <summary>
/// Sees to it that the claimer is woken: keeps Quartz running and its triggers in place, and looks itself when Quartz has not
/// called for a minute.
/// </summary>
internal sealed partial class TimerWatch(
    TimerClaimer claimer, TimerAlarm alarm, IOfficeBus bus, TimeProvider clock, ILogger<TimerWatch> log)
    : BackgroundService
{
    private static readonly TimeSpan s_round = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    private long _claimedAt = clock.GetTimestamp();

    /// <summary>Fires what is due, and sets the alarm for what is next.</summary>
    public async Task ClaimAsync(CancellationToken cancellationToken)
    {
        Volatile.Write(ref _claimedAt, clock.GetTimestamp());
        var claimed = await claimer.RunAsync(cancellationToken);
        if (claimed.NextAt is { } next)
        {
            await alarm.WakeAtAsync(next, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await alarm.StopAsync();
    }

    /// <summary>One look after Quartz.</summary>
    internal async Task RoundAsync(CancellationToken cancellationToken)
    {
        try
        {
            await alarm.EnsureAsync(cancellationToken);
        }
        // Whatever is wrong with Quartz, the timers fire without it.
#pragma warning disable CA1031
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            AlarmFailed(log, failure);
        }

        if (clock.GetElapsedTime(Volatile.Read(ref _claimedAt)) > s_patience)
        {
            await ClaimAsync(cancellationToken);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var armed = bus.Subscribe<TimerArmed>(told => _ = WakeAsync(told.At, stoppingToken));
        using var rounds = new PeriodicTimer(s_round, clock);
        try
        {
            do
            {
                await TryRoundAsync(stoppingToken);
            }
            while (await rounds.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The office is shutting down.
        }
    }

    private async Task WakeAsync(DateTimeOffset at, CancellationToken cancellationToken)
    {
        try
        {
            await alarm.WakeAtAsync(at, cancellationToken);
        }
        // Unannounced, the timer is found by the next sweep.
#pragma warning disable CA1031
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            AlarmFailed(log, failure);
        }
    }

    private async Task TryRoundAsync(CancellationToken cancellationToken)
    {
        try
        {
            await RoundAsync(cancellationToken);
        }
        // The next round starts from the rows again.
#pragma warning disable CA1031
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            RoundFailed(log, failure);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Quartz could not be started or looked after; timers are claimed without it")]
    private static partial void AlarmFailed(ILogger log, Exception exception);

    [LoggerMessage(LogLevel.Error, "A round of the timers failed and is tried again")]
    private static partial void RoundFailed(ILogger log, Exception exception);
}
