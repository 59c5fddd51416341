using Quartz;

namespace Office.Web.Jobs;

/// <summary>All that Quartz does here: it wakes the claimer and whoever else looks at rows, every so often and when the next timer is due.</summary>
[DisallowConcurrentExecution]
internal sealed class WakeClaimer(TimerWatch watch, IEnumerable<IWakened> others) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await watch.ClaimAsync(cancellationToken);
        foreach (var other in others)
        {
            await other.WakeAsync(cancellationToken);
        }
    }
}
