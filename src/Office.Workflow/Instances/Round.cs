namespace Office.Workflow.Instances;

/// <summary>A round (会签轮次) as a row. One that was broken off stays, with the answers that it had.</summary>
public sealed class Round(Guid id, Guid organId, Guid instanceId, string stepId)
{
    public Guid Id { get; private init; } = id;

    public Guid OrganId { get; private init; } = organId;

    public Guid InstanceId { get; private init; } = instanceId;

    public string StepId { get; internal set; } = stepId;

    public bool Sequential { get; internal init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public DateTimeOffset? ClosedAt { get; internal set; }
}
