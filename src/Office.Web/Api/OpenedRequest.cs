namespace Office.Web.Api;

/// <summary>The card stands before its holder's eyes.</summary>
/// <param name="DispatchId">The document, or the form.</param>
/// <param name="WorkItemId">The holder's open item.</param>
/// <param name="Form">Whether it is a filled-in form.</param>
internal sealed record OpenedRequest(Guid DispatchId, Guid WorkItemId, bool Form = false);
