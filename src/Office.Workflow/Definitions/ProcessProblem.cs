using Office.Organization.Foundation;

namespace Office.Workflow.Definitions;

/// <summary>Something in a drawing that keeps it from being published, or that its drawer should know.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="ElementId">The element; null where it is the drawing as a whole.</param>
/// <param name="Path">The way from the start to where it breaks: ids of steps and arrows, in order; empty when there is none.</param>
public sealed record ProcessProblem(Fault Fault, string? ElementId, IReadOnlyList<string> Path)
{
    /// <summary>Whether it may be published all the same.</summary>
    public bool IsWarning { get; init; }
}
