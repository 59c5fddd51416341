using System.Globalization;
using Office.Organization.Foundation;
using Office.Workflow.Instances;

namespace Office.Workflow.Deadlines;

/// <summary>
/// The time of a timer has come. Whoever sends it, and however often: it happens once for each generation. Answers whether it
/// happened now.
/// </summary>
/// <param name="TimerId">The timer.</param>
/// <param name="RootId">Its matter.</param>
/// <param name="Generation">The date for which it was claimed; an older one has been put off since.</param>
public sealed record FireTimer(Guid TimerId, Guid RootId, int Generation) : ICommand<bool>, IRootCommand
{
    public Demand Demand => Demand.TheOffice;
}

internal sealed class FireTimerHandler(TimerRows timers, Escalation escalation, IProcesses processes, TimeProvider clock)
    : ICommandHandler<FireTimer, bool>
{
    public async Task<Outcome<bool>> HandleAsync(FireTimer command, CancellationToken cancellationToken)
    {
        var timer = await timers.FindAsync(command.TimerId, cancellationToken);
        if (timer is not { State: TimerState.Armed } || timer.Generation != command.Generation || timer.RootId != command.RootId)
        {
            return false;
        }

        if (timer.WakeAt > clock.GetUtcNow())
        {
            return new DeadlineFault.NotDue();
        }

        if (timer.Purpose == TimerPurpose.Due)
        {
            await escalation.GoUpAsync(timer, cancellationToken);
            return true;
        }

        timer.Fire();
        var fired = await processes.FireTimerAsync(
            timer.InstanceId, int.Parse(timer.Key, CultureInfo.InvariantCulture), timer.EngineGeneration, cancellationToken);
        return fired.Fault is { } fault ? fault : true;
    }
}
