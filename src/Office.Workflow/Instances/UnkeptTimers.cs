using Office.Workflow.Engine;

namespace Office.Workflow.Instances;

/// <summary>Where timers are not kept, a process that arms one is not begun.</summary>
internal sealed class UnkeptTimers : IProcessTimers
{
    public Task ArmAsync(ProcessInstance instance, Effect.ArmTimer arm, CancellationToken cancellationToken) =>
        throw new NotSupportedException($"Timer {arm.Node} cannot be armed: no timers are kept here.");

    public Task DisarmAsync(ProcessInstance instance, int key, CancellationToken cancellationToken) => Task.CompletedTask;
}
