namespace Office.Workflow.Assignments;

/// <summary>Answers who a rule means at this moment. Pure: it looks at a snapshot, so that a step can be replayed.</summary>
public interface IDirectory
{
    /// <summary>Everybody the rule names, without doubles, in the order of the organ; empty when it names nobody.</summary>
    IReadOnlyList<Assignee> Resolve(AssignmentRule rule, AssignmentContext context);
}
