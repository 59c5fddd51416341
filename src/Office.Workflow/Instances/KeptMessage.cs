namespace Office.Workflow.Instances;

/// <summary>
/// A message that came too early: nothing of its matter waited for it and no process begins by it. Who begins to wait for it in
/// the same matter takes it, within <see cref="DaysKept"/> days; after that it is forgotten.
/// </summary>
public sealed class KeptMessage(Guid id, Guid organId, Guid rootId, Guid instanceId)
{
    public const int DaysKept = 30;

    public Guid Id { get; private init; } = id;

    public Guid OrganId { get; private init; } = organId;

    public Guid RootId { get; private init; } = rootId;

    /// <summary>The instance that sent it; it does not take it itself.</summary>
    public Guid InstanceId { get; private init; } = instanceId;

    public required string Name { get; init; }

    /// <summary>What it carries, as JSON.</summary>
    public required string Variables { get; init; }

    public required DateTimeOffset SentAt { get; init; }
}
