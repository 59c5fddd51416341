using Office.Organization;
using Office.Organization.Calendars;
using Office.Organization.Foundation;
using Office.Workflow.Deadlines;

namespace Office.Web.Jobs;

/// <summary>
/// Looks which timers are due and fires each by an ordinary command. It may run twice, on two nodes, or never for an hour: the
/// rows say what is due, and a generation fires once.
/// </summary>
internal sealed partial class TimerClaimer(
    IDispatcherSource dispatchers, CalendarSource calendar, IIdSource ids, ILogger<TimerClaimer> log)
{
    private const int Batch = 100;

    private long _recounted = -1;

    /// <summary>Counts again what an older calendar has counted, and fires what is due.</summary>
    /// <returns>How many have fired, and when the next is due.</returns>
    public async Task<ClaimedTimers> RunAsync(CancellationToken cancellationToken)
    {
        await RecountAsync(cancellationToken);
        var fired = 0;
        while (true)
        {
            var found = await Office(Installation.Id).AskAsync(new ListDueTimers(Batch), cancellationToken);
            if (found.Fault is not null)
            {
                return new(fired, NextAt: null);
            }

            var settled = 0;
            foreach (var timer in found.Value.Due)
            {
                var (hasFired, isSettled) = await FireAsync(timer, cancellationToken);
                fired += hasFired ? 1 : 0;
                settled += isSettled ? 1 : 0;
            }

            // Where nothing could be settled (the storage is away) the next round tries again.
            if (found.Value.Due.Count < Batch || settled == 0)
            {
                return new(fired, found.Value.NextAt);
            }
        }
    }

    /// <summary>Counts again every deadline that was counted by an older calendar than this node's.</summary>
    /// <returns>How many have moved.</returns>
    public async Task<int> RecountAsync(CancellationToken cancellationToken)
    {
        var revision = calendar.Calendar.Revision;
        var moved = 0;
        while (Volatile.Read(ref _recounted) < revision)
        {
            var stale = await Office(Installation.Id).AskAsync(new ListStaleRoots(revision), cancellationToken);
            if (stale.Fault is not null)
            {
                return moved;
            }

            if (stale.Value.Count == 0)
            {
                Volatile.Write(ref _recounted, revision);
                return moved;
            }

            foreach (var root in stale.Value)
            {
                var done = await Office(root.OrganId).SendAsync(
                    new RecountTimers(root.RootId), new CommandEnvelope(ids.Next()), cancellationToken);
                if (done.Fault is not null)
                {
                    return moved;
                }

                moved += done.Value;
            }
        }

        return moved;
    }

    private async Task<(bool HasFired, bool IsSettled)> FireAsync(DueTimer timer, CancellationToken cancellationToken)
    {
        string problem;
        try
        {
            var outcome = await Office(timer.OrganId).SendAsync(
                new FireTimer(timer.TimerId, timer.RootId, timer.Generation), new CommandEnvelope(timer.CommandId), cancellationToken);
            switch (outcome.Fault)
            {
                case null:
                    return (outcome.Value, true);
                case FoundationFault.StorageUnavailable or DeadlineFault.NotDue:
                    return (false, false);
                default:
                    problem = outcome.Fault.Code;
                    break;
            }
        }
        // One timer that breaks must not keep the others from firing; it is tried again like one that was refused.
#pragma warning disable CA1031
        catch (Exception broken) when (broken is not OperationCanceledException)
#pragma warning restore CA1031
        {
            TimerBroke(log, broken, timer.TimerId);
            problem = broken.GetType().Name;
        }

        TimerRefused(log, timer.TimerId, problem);
        var kept = await Office(timer.OrganId).SendAsync(
            new RecordTimerProblem(timer.TimerId, timer.RootId, timer.Generation, problem),
            new CommandEnvelope(ids.Next()),
            cancellationToken);
        return (false, kept.Fault is null);
    }

    private IDispatcher Office(Guid organId) => dispatchers.For(Actor.Machine(organId));

    [LoggerMessage(LogLevel.Error, "Timer {TimerId} broke")]
    private static partial void TimerBroke(ILogger log, Exception exception, Guid timerId);

    [LoggerMessage(LogLevel.Warning, "Timer {TimerId} was not fired: {Problem}")]
    private static partial void TimerRefused(ILogger log, Guid timerId, string problem);
}
