using System.Globalization;
using Office.Organization.Foundation;
using Office.Workflow.Instances;
using Office.Workflow.Starts;

namespace Office.Workflow.Deadlines;

/// <summary>
/// The time of a timer has come. Whoever sends it, and however often: it happens once for each generation. Answers whether it
/// happened now. Of a process that begins at a time the root is the matter that begins.
/// </summary>
/// <param name="TimerId">The timer.</param>
/// <param name="RootId">Its matter.</param>
/// <param name="Generation">The date for which it was claimed; an older one has been put off since.</param>
public sealed record FireTimer(Guid TimerId, Guid RootId, int Generation) : ICommand<bool>, IRootCommand
{
    public Demand Demand => Demand.TheOffice;
}

internal sealed class FireTimerHandler(TimerRows timers, Escalation escalation, IProcesses processes, StartFiring starts, TimeProvider clock)
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

        if (timer.Purpose == TimerPurpose.Start)
        {
            return await starts.FireAsync(timer, cancellationToken) is { } refused ? refused : true;
        }

        timer.Fire();
        var fired = await processes.FireTimerAsync(
            timer.InstanceId, int.Parse(timer.Key, CultureInfo.InvariantCulture), timer.EngineGeneration, cancellationToken);
        return fired.Fault is { } fault ? fault : true;
    }
}
