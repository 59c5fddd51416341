using Office.Workflow.Engine;

namespace Office.Workflow.Instances;

/// <summary>Keeps the timers that processes arm, in the command's transaction; whoever fires one calls <see cref="IProcesses.FireTimerAsync"/>.</summary>
internal interface IProcessTimers
{
    /// <summary>Arms a timer, or arms one anew with a higher generation.</summary>
    Task ArmAsync(ProcessInstance instance, Effect.ArmTimer arm, CancellationToken cancellationToken);

    /// <summary>The timer has no more to fire; it may have fired already.</summary>
    Task DisarmAsync(ProcessInstance instance, int key, CancellationToken cancellationToken);
}
