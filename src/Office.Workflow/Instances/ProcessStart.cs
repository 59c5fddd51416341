using Office.Workflow.Engine;

namespace Office.Workflow.Instances;

/// <summary>
/// A message or signal by which the newest published version of a process begins. Its rows are replaced with each version, in
/// the transaction that publishes it.
/// </summary>
public sealed class ProcessStart(Guid id, Guid organId, Guid definitionId)
{
    public Guid Id { get; private init; } = id;

    /// <summary>The organ that published it; it begins for those below too.</summary>
    public Guid OrganId { get; private init; } = organId;

    public Guid DefinitionId { get; private init; } = definitionId;

    public required string ProcessKey { get; init; }

    public required WaitKind Kind { get; init; }

    public required string Name { get; init; }

    /// <summary>The start event.</summary>
    public required string Node { get; init; }
}
