using System.Text.Json;

namespace Office.Workflow.Assignments;

/// <summary>What a rule is resolved against.</summary>
/// <param name="OrganId">The owning organ of the instance.</param>
/// <param name="Drafter">Who began the instance.</param>
/// <param name="Variables">The instance's variables, with the element of a round among them.</param>
public sealed record AssignmentContext(
    Guid OrganId, Assignee Drafter, IReadOnlyDictionary<string, JsonElement> Variables);
