using Office.Organization.Foundation;

namespace Office.Workflow.Bpmn;

/// <summary>What is wrong with a file, in the order in which it was found.</summary>
internal sealed class Findings
{
    // A file in which everything is wrong need not be told off for everything.
    private const int MaxFaults = 200;

    private readonly List<Fault> _faults = [];

    public IReadOnlyList<Fault> Faults => _faults;

    public void Refuse(Fault? fault)
    {
        if (fault is not null && _faults.Count < MaxFaults)
        {
            _faults.Add(fault);
        }
    }

    public void Incomplete(string elementId, string missing) =>
        Refuse(new WorkflowFault.ElementIncomplete(elementId, missing));

    /// <summary>Reads an expression of an element; null when there is none or, with a finding, when it cannot be read.</summary>
    public Expression? Expression(string elementId, string? text)
    {
        // Tools leave an empty element behind where a condition was taken away.
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }
        var read = Bpmn.Expression.Parse(text);
        if (read is null)
        {
            BadText(elementId, text);
        }
        return read;
    }

    public void BadText(string elementId, string text) =>
        Refuse(new WorkflowFault.ExpressionBad(elementId, text.Length > 80 ? text[..80] : text));
}
