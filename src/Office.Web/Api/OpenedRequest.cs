namespace Office.Web.Api;

/// <summary>The card stands before its holder's eyes.</summary>
/// <param name="DispatchId">The document.</param>
/// <param name="WorkItemId">The holder's open item.</param>
internal sealed record OpenedRequest(Guid DispatchId, Guid WorkItemId);
