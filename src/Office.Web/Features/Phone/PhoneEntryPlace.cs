namespace Office.Web.Features.Phone;

/// <summary>Whose item of which paper something is entered for.</summary>
internal sealed record PhoneEntryPlace(Guid DispatchId, Guid WorkItemId, Guid LeaderId);
