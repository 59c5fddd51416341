namespace Office.Web.Api;

/// <summary>An opinion as it is being written.</summary>
/// <param name="DispatchId">The document.</param>
/// <param name="WorkItemId">The signer's open item.</param>
/// <param name="SendAs">The CommandId under which it will be sent.</param>
/// <param name="Opinion">What is written so far.</param>
/// <param name="Ink">What is drawn so far, as the pad's JSON text.</param>
internal sealed record OpinionDraftRequest(Guid DispatchId, Guid WorkItemId, Guid SendAs, string? Opinion, string? Ink);
