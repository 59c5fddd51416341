namespace Office.Workflow.Instances;

/// <summary>Whether a matter's process has a step at all, for whoever must tell a step left out from one that is not drawn.</summary>
public interface IDrawnSteps
{
    /// <summary>Whether the process that the root runs through has a step with this id; null when there is no process yet.</summary>
    Task<bool?> HasAsync(Guid rootId, string stepId, CancellationToken cancellationToken);
}
