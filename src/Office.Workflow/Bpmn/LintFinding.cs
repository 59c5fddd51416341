using Office.Organization.Foundation;

namespace Office.Workflow.Bpmn;

/// <summary>One thing that is to be said of a file.</summary>
/// <param name="Process">The process it is in; null when it is the file.</param>
/// <param name="Element">The element it is about; null when it is the process or the file.</param>
/// <param name="Fault">What is the matter.</param>
/// <param name="IsRefusal">It cannot be run; otherwise it only cannot be published.</param>
public sealed record LintFinding(string? Process, string? Element, Fault Fault, bool IsRefusal);
