using Office.Workflow.Bpmn;
using Office.Workflow.Definitions;
using Office.Workflow.Soundness;

namespace Office.Workflow.Starts;

/// <summary>Whether what a process says of its beginning at a time can come true: the time is known, and so is what begins.</summary>
internal sealed class StartCheck(NeededStepCheck needed, IEnumerable<IMatterBeginner> beginners)
{
    public IEnumerable<StaffingProblem> Problems(ProcessGraph graph)
    {
        foreach (var start in StartClock.StartsOf(graph))
        {
            if (start.Event.Timer!.Settled() is null)
            {
                yield return new(new StartFault.TimeUnknown(start.Id, start.Name, start.Event.Timer.Text), start.Id, IsWarning: false);
            }
            if (start.Begins is { } kind && !beginners.Any(module => module.Knows(kind)))
            {
                yield return new(new StartFault.KindUnknown(start.Id, start.Name, kind), start.Id, IsWarning: false);
            }
            else if (start.Begins is { } known && needed.Of(known, graph) is { } missing)
            {
                yield return new(missing, start.Id, IsWarning: false);
            }
        }
    }
}
