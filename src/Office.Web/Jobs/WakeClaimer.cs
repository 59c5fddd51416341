using Quartz;

namespace Office.Web.Jobs;

/// <summary>All that Quartz does here: it wakes the claimer and the keeping of the archive, every so often and when the next timer is due.</summary>
[DisallowConcurrentExecution]
internal sealed class WakeClaimer(TimerWatch watch, ArchiveKeeping keeping) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await watch.ClaimAsync(cancellationToken);
        await keeping.WakeAsync(cancellationToken);
    }
}
