namespace Office.Workflow.Bpmn;

/// <summary>
/// An activity that is done several times (multi-instance): one per element of a variable, or a number of times; not at all
/// when that is empty. A user task so repeated is a round (会签).
/// </summary>
/// <param name="Collection">The variable that holds the list; empty when a number is given.</param>
/// <param name="Element">The name under which one element is seen inside; empty when it has none.</param>
/// <param name="Sequential">One after the other, in the list's order, instead of all at once.</param>
public sealed record Repeat(string Collection, string Element, bool Sequential)
{
    /// <summary>When the answers decide it: <c>office:round</c>; null when everybody answers.</summary>
    public RoundPolicy? Policy { get; init; }

    /// <summary>How many times; null when a list says so.</summary>
    public Expression? Cardinality { get; init; }

    /// <summary>
    /// Ends it before all are done. It sees <c>nrOfInstances</c>, <c>nrOfActiveInstances</c>, <c>nrOfCompletedInstances</c>
    /// and, in a round, how often each outcome was given, e.g. <c>outcomes.agree</c>.
    /// </summary>
    public Expression? Completion { get; init; }
}
