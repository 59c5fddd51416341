using Office.Organization.Foundation;
using Office.Workflow.Bpmn;

namespace Office.Workflow.Simulation;

/// <summary>
/// Runs a process in memory, to try it out and to compare it with other engines: at each step the enabled task whose id
/// sorts first is completed, of several the oldest.
/// </summary>
/// <param name="processes">By id: the process and those that it calls.</param>
/// <param name="answers">What is answered.</param>
/// <param name="withTimers">Whether the earliest timer fires when no task is enabled.</param>
public sealed class ProcessSimulation(
    IReadOnlyDictionary<string, ProcessGraph> processes, SimulationAnswers answers, bool withTimers)
{
    /// <summary>No process is tried out for longer.</summary>
    public const int MaxSteps = 1_000;

    /// <summary>Runs to the end, and tells each step as it is made.</summary>
    public SimulationEnd Run(ProcessGraph process, Action<SimulationStep> told)
    {
        var world = new SimulatedWorld(processes, answers);
        var fault = world.Start(process) ?? Deliver(world, afterStep: 0);
        for (var step = 0; fault is null; step++)
        {
            if (step == 0)
            {
                told(new(0, Did: null, Enabled(world)));
            }
            if (step == MaxSteps || Next(world) is not { } next)
            {
                return new(
                    world.Root.State.Ended ? SimulationState.Completed : SimulationState.Waiting, Fault: null, world.WaitsFor)
                {
                    IsCut = step == MaxSteps,
                };
            }
            fault = next.Do() ?? Deliver(world, step + 1);
            if (fault is null)
            {
                told(new(step + 1, next.Name, Enabled(world)));
            }
        }
        return new(SimulationState.Failed, fault, world.WaitsFor);
    }

    private Fault? Deliver(SimulatedWorld world, int afterStep) => answers.Messages
        .Where(message => message.AfterStep == afterStep).Select(world.Deliver).FirstOrDefault(fault => fault is not null);

    private static IReadOnlyList<string> Enabled(SimulatedWorld world) =>
        [.. world.Items.Select(item => item.Node).Order(StringComparer.Ordinal)];

    private (string Name, Func<Fault?> Do)? Next(SimulatedWorld world)
    {
        // MinBy takes the first of equals, and the lists are in the order of age.
        if (world.Items.MinBy(item => item.Node, StringComparer.Ordinal) is { } item)
        {
            return (item.Node, () => world.Complete(item));
        }
        return withTimers && world.Timers.MinBy(timer => timer.Due) is { } timer
            ? ($"timer:{timer.Node}", () => world.Fire(timer))
            : null;
    }
}
