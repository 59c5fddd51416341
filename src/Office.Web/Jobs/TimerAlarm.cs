using Quartz;

namespace Office.Web.Jobs;

/// <summary>
/// Quartz's part: a job, a trigger that repeats, one for the next timer that is due, and the nightly check of the number ledgers.
/// Put back whenever they are gone.
/// </summary>
internal sealed class TimerAlarm(ISchedulerFactory schedulers, TimeProvider clock) : IAsyncDisposable
{
    /// <summary>How long a timer can be late when nothing announces it.</summary>
    public static readonly TimeSpan Sweep = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan s_longestShutdown = TimeSpan.FromSeconds(5);
    private static readonly JobKey s_job = new("claim-timers");
    private static readonly TriggerKey s_sweep = new("sweep");
    private static readonly TriggerKey s_next = new("next-due");
    private static readonly JobKey s_ledgers = new("check-ledgers");
    private static readonly TriggerKey s_nightly = new("nightly");

    private IScheduler? _scheduler;

    /// <summary>Starts the scheduler where it does not run, and puts back job and trigger where its tables have lost them.</summary>
    public async Task EnsureAsync(CancellationToken cancellationToken)
    {
        var scheduler = _scheduler ??= await schedulers.GetScheduler(cancellationToken);
        if (await scheduler.GetTrigger(s_sweep, cancellationToken) is null)
        {
            var job = JobBuilder.Create<WakeClaimer>().WithIdentity(s_job).StoreDurably(true).RequestRecovery(true).Build();
            await scheduler.AddJob(job, new AddJobOptions { Replace = true }, cancellationToken);
            var sweep = TriggerBuilder.Create(clock).WithIdentity(s_sweep).ForJob(s_job).StartNow()
                .WithSchedule(SimpleScheduleBuilder.Create().WithInterval(Sweep).RepeatForever()
                    .WithMisfireInstruction(SimpleTriggerMisfireInstruction.NextWithRemainingCount))
                .Build();
            await scheduler.ScheduleTrigger(sweep, TriggerConflict.Replace, cancellationToken);
        }

        await EnsureNightlyAsync(scheduler, cancellationToken);
        if (scheduler.Status is SchedulerStatus.Created or SchedulerStatus.Standby)
        {
            await scheduler.Start(cancellationToken);
        }
    }

    /// <summary>Wakes the claimer at this time, if that is before the next sweep.</summary>
    public async Task WakeAtAsync(DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (_scheduler is null || at - clock.GetUtcNow() > Sweep)
        {
            return;
        }

        var once = TriggerBuilder.Create(clock).WithIdentity(s_next).ForJob(s_job).StartAt(at).Build();
        await _scheduler.ScheduleTrigger(once, TriggerConflict.KeepEarlier, cancellationToken);
    }

    private async Task EnsureNightlyAsync(IScheduler scheduler, CancellationToken cancellationToken)
    {
        if (await scheduler.GetTrigger(s_nightly, cancellationToken) is not null)
        {
            return;
        }

        var job = JobBuilder.Create<CheckLedgers>().WithIdentity(s_ledgers).StoreDurably(true).Build();
        await scheduler.AddJob(job, new AddJobOptions { Replace = true }, cancellationToken);
        var nightly = TriggerBuilder.Create(clock).WithIdentity(s_nightly).ForJob(s_ledgers)
            .WithCronSchedule(CheckLedgers.Nightly, cron => cron.InTimeZone(clock.LocalTimeZone))
            .Build();
        await scheduler.ScheduleTrigger(nightly, TriggerConflict.Replace, cancellationToken);
    }

    /// <summary>
    /// Ends the scheduler. To be called while the database can still be reached: Quartz gives back a trigger that it holds, and
    /// would try for ever to do so in a database that is gone; hence also the limit.
    /// </summary>
    public async Task StopAsync()
    {
        if (Interlocked.Exchange(ref _scheduler, null) is { } scheduler)
        {
            // What it could not give back, another node takes over when this one has been silent for a while.
            await scheduler.Shutdown(false, CancellationToken.None).AsTask().WaitAsync(s_longestShutdown)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public async ValueTask DisposeAsync() => await StopAsync();
}
