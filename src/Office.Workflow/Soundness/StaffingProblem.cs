using Office.Organization.Foundation;

namespace Office.Workflow.Soundness;

/// <summary>What an organ's staff does not provide for.</summary>
/// <param name="Fault">In the reader's language.</param>
/// <param name="ElementId">The step.</param>
/// <param name="IsWarning">Whether it may be published all the same.</param>
public sealed record StaffingProblem(Fault Fault, string ElementId, bool IsWarning);
