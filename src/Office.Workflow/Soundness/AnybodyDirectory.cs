using Office.Workflow.Assignments;

namespace Office.Workflow.Soundness;

/// <summary>Names the same official for every rule: who it is does not change where a matter can go.</summary>
internal sealed class AnybodyDirectory : IDirectory
{
    public static readonly Assignee Anybody = new(
        new Guid(1, 0, 0, new byte[8]), new Guid(2, 0, 0, new byte[8]), new Guid(3, 0, 0, new byte[8]));

    public IReadOnlyList<Assignee> Resolve(AssignmentRule rule, AssignmentContext context) => [Anybody];
}
