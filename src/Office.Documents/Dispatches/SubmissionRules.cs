using Office.Documents.Content;
using Office.Organization.Foundation;

namespace Office.Documents.Dispatches;

/// <summary>Everything that must hold before a text leaves its drafter, or is changed under way.</summary>
internal sealed class SubmissionRules(RouteCheck routes)
{
    private const int ReasonCharacters = 200;

    /// <summary>Null when the text may be decided on.</summary>
    public Task<Fault?> CheckAsync(Dispatch dispatch, DocumentContent content, CancellationToken cancellationToken) =>
        Task.FromResult(
            DraftLimits.Check(content)
            ?? CheckStatements(dispatch)
            ?? routes.Check(dispatch.Recipients)
            ?? routes.Check(dispatch.Route, dispatch.OrganId));

    private static Fault? CheckStatements(Dispatch dispatch) => dispatch switch
    {
        { Disclosure: null } => new DispatchFault.DisclosureMissing(),
        { Disclosure: Disclosure.OnRequest or Disclosure.Withheld, DisclosureReason: null } => new DispatchFault.DisclosureReasonMissing(),
        { DisclosureReason.Length: > ReasonCharacters } => new DispatchFault.ReasonTooLong(ReasonCharacters),
        { SecrecyReviewed: false } => new DispatchFault.SecrecyReviewMissing(),
        _ => null,
    };
}
