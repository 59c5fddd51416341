using Office.Workflow.Assignments;

namespace Office.Workflow.Simulation;

/// <summary>When a process is tried out, one and the same official holds every step, whatever its rule says.</summary>
internal sealed class AnyoneDirectory : IDirectory
{
    public static Assignee Anyone { get; } = new(new Guid(1, 0, 0, new byte[8]), new Guid(2, 0, 0, new byte[8]), Guid.Empty);

    public IReadOnlyList<Assignee> Resolve(AssignmentRule rule, AssignmentContext context) => [Anyone];
}
