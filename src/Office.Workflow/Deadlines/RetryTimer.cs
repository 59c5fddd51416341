using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Workflow.Deadlines;

/// <summary>Has a timer tried again that was given up.</summary>
public sealed record RetryTimer(Guid TimerId) : ICommand<Done>
{
    public Demand Demand => Demand.On(Installation.Id, Relation.AdministerSystem);
}

internal sealed class RetryTimerHandler(TimerRows timers, IOutbox outbox, TimeProvider clock) : ICommandHandler<RetryTimer, Done>
{
    public async Task<Outcome<Done>> HandleAsync(RetryTimer command, CancellationToken cancellationToken)
    {
        var timer = await timers.FindAsync(command.TimerId, cancellationToken);
        if (timer is null)
        {
            return new DeadlineFault.TimerMissing();
        }

        if (timer.State != TimerState.Failed)
        {
            return new DeadlineFault.NotFailed();
        }

        timer.TryAgain(clock.GetUtcNow());
        // The claimer is told, so that whoever asked sees at once what comes of it.
        outbox.Add(new TimerArmed(timer.WakeAt));
        return new Done();
    }
}
