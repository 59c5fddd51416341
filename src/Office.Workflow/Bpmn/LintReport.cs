namespace Office.Workflow.Bpmn;

/// <summary>What was found in a file.</summary>
/// <param name="Processes">Its processes, those that were refused without a graph.</param>
/// <param name="Findings">What is to be said; empty when all is well.</param>
public sealed record LintReport(IReadOnlyList<ReadProcess> Processes, IReadOnlyList<LintFinding> Findings)
{
    /// <summary>Whether everything in the file can be run.</summary>
    public bool IsAccepted => Findings.All(finding => !finding.IsRefusal);
}
