namespace Office.Workflow.Bpmn;

/// <summary>A step that asks several in a round (会签), one per element of a variable; none when it is empty.</summary>
/// <param name="Collection">The variable that holds the list.</param>
/// <param name="Element">The name under which one element is seen by the assignment rule.</param>
/// <param name="Sequential">One after the other, in the list's order, instead of all at once.</param>
public sealed record Repeat(string Collection, string Element, bool Sequential);
