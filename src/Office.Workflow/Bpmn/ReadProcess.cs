using Office.Organization.Foundation;

namespace Office.Workflow.Bpmn;

/// <summary>A process as it was read from a file.</summary>
/// <param name="Key">Its id.</param>
/// <param name="Executable">Whether the file does not say that it is only a picture.</param>
/// <param name="Graph">Null when anything is wrong.</param>
/// <param name="Faults">What is wrong, in the order in which it was found.</param>
public sealed record ReadProcess(string Key, bool Executable, ProcessGraph? Graph, IReadOnlyList<Fault> Faults);
