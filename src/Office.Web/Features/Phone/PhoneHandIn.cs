namespace Office.Web.Features.Phone;

/// <summary>提交, as the light page sends it.</summary>
/// <param name="CommandId">Made when the page was opened.</param>
/// <param name="WorkItemId">The drafter's open item after a return; null the first time.</param>
/// <param name="Revision">The revision that the drafter sees.</param>
internal sealed record PhoneHandIn(Guid CommandId, Guid? WorkItemId, long Revision);
