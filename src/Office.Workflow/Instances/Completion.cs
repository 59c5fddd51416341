using System.Text.Json;

namespace Office.Workflow.Instances;

/// <summary>How a step ended.</summary>
/// <param name="Outcome">One of the step's outcomes, e.g. <c>agree</c>.</param>
/// <param name="Variables">Variables to set, such as the countersigners; empty when there are none.</param>
public sealed record Completion(string Outcome, IReadOnlyDictionary<string, JsonElement> Variables)
{
    /// <summary>An outcome that sets no variables.</summary>
    public static Completion Of(string outcome) => new(outcome, new Dictionary<string, JsonElement>(StringComparer.Ordinal));
}
