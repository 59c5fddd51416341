using System.Text.Json;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Instances;

/// <summary>Asks for a new instance. The actor is its drafter (拟稿人).</summary>
/// <param name="ProcessKey">The id of the BPMN process, e.g. <c>dispatch</c>; the organ may have chosen another for the snapshot's kind.</param>
/// <param name="RootId">The root whose matter this is; grants are given on it.</param>
/// <param name="OrganId">The owning organ; duties are looked up in it.</param>
/// <param name="Snapshot">What lists show of the matter.</param>
/// <param name="Variables">First values of the instance's variables.</param>
/// <param name="DefinitionId">The published version to run on; null for the newest.</param>
public sealed record StartInstance(
    string ProcessKey,
    Guid RootId,
    Guid OrganId,
    WorkItemSnapshot Snapshot,
    IReadOnlyDictionary<string, JsonElement> Variables,
    Guid? DefinitionId = null)
{
    /// <summary>The start event that was triggered, such as a timer's; null to begin at the one without a trigger.</summary>
    public string? StartEvent { get; init; }
}
