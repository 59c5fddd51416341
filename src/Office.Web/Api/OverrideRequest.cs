namespace Office.Web.Api;

/// <summary>A finding that is let pass with a reason, as the light page sends it.</summary>
/// <param name="CommandId">Made when the card was opened.</param>
/// <param name="DispatchId">The document.</param>
/// <param name="WorkItemId">The actor's open item.</param>
/// <param name="Key">The finding's key.</param>
/// <param name="Reason">Obligatory.</param>
internal sealed record OverrideRequest(Guid CommandId, Guid DispatchId, Guid WorkItemId, string? Key, string? Reason);
