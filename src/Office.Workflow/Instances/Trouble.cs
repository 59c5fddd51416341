namespace Office.Workflow.Instances;

/// <summary>
/// A run that an administrator is asked to look at. Title and number are left out on purpose: administrators read no
/// documents.
/// </summary>
/// <param name="InstanceId">The run.</param>
/// <param name="RootId">The matter.</param>
/// <param name="OrganName">Whose matter it is.</param>
/// <param name="ProcessName">The process.</param>
/// <param name="Version">Its version.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="StepName">Where it stands.</param>
/// <param name="Since">Since when.</param>
/// <param name="Error">The last error of a failed service step.</param>
/// <param name="LetterId">The dead letter to replay, if there is one.</param>
public sealed record Trouble(
    Guid InstanceId, Guid RootId, string OrganName, string ProcessName, int Version, TroubleKind Kind, string StepName,
    DateTimeOffset Since, string? Error, Guid? LetterId)
{
    /// <summary>Whether asking the service step again may help.</summary>
    public bool CanRetry => Kind is TroubleKind.Failed or TroubleKind.Unanswered;
}
