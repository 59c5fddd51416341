namespace Office.Web.Features.Processes;

/// <summary>What is chosen on the canvas, as js/process-designer.js describes it.</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Type">Its BPMN type without prefix, e.g. <c>UserTask</c>; the process itself where nothing is chosen.</param>
/// <param name="Name">As it is written on the canvas.</param>
/// <param name="Values">Its values by the names that <c>change</c> takes, e.g. <c>step.assign</c>; null or absent when unset.</param>
public sealed record DrawnElement(string Id, string Type, string Name, IReadOnlyDictionary<string, string?> Values)
{
    public string? this[string name] => Values.GetValueOrDefault(name);

    /// <summary>A value that is a list of words.</summary>
    public IReadOnlyList<string> Words(string name) => (this[name] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
