using Office.Documents.Content;
using Office.Documents.Rules;
using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Documents.Dispatches;

/// <summary>Everything that must hold before a text leaves its drafter, or is changed under way.</summary>
internal sealed class SubmissionRules(RouteCheck routes, DispatchFiles files, IDirectorySource directory)
{
    private const int ReasonCharacters = 200;

    /// <summary>Null when the text may be decided on.</summary>
    public async Task<Fault?> CheckAsync(Dispatch dispatch, DocumentContent content, CancellationToken cancellationToken)
    {
        var attached = await files.ListAsync(dispatch.Id, cancellationToken);
        return DraftLimits.Check(content)
            ?? CheckRules(content, [.. attached.Select(file => file.Name)])
            ?? CheckStatements(dispatch)
            ?? routes.Check(dispatch.Recipients)
            ?? routes.Check(dispatch.Route, dispatch.OrganId);
    }

    /// <summary>Reads the text that was fixed for the gates of the steps to come, so that no signature has to.</summary>
    public async Task ReadAsync(Dispatch dispatch, DocumentContent content, CancellationToken cancellationToken)
    {
        var attached = await files.ListAsync(dispatch.Id, cancellationToken);
        var known = DraftContexts.Rules(directory.Current, dispatch.OrganId, dispatch.Recipients, [.. attached.Select(file => file.Name)]);
        dispatch.Clear(TextClearance.Of(dispatch.ContentHash!, content, known));
    }

    /// <summary>A name on the page that stands for no organ would be printed and reach nobody; null when there is none.</summary>
    public static Fault? Unaddressed(Dispatch dispatch, DocumentContent written)
    {
        var addressed = dispatch.Recipients.Select(recipient => recipient.PrintedName).ToHashSet(StringComparer.Ordinal);
        var nobody = written.MainRecipients.Concat(written.CopyRecipients).FirstOrDefault(name => !addressed.Contains(name));
        return nobody is null ? null : new DispatchFault.RecipientUnknown(nobody);
    }

    private static DispatchFault.RuleBroken? CheckRules(DocumentContent content, IReadOnlyList<string> files) =>
        DocumentRules.Check(content, new RuleContext { Files = files }).FirstOrDefault(finding => finding.Blocks) is { } broken
            ? new DispatchFault.RuleBroken(broken)
            : null;

    private static Fault? CheckStatements(Dispatch dispatch) => dispatch switch
    {
        { Disclosure: null } => new DispatchFault.DisclosureMissing(),
        { Disclosure: Disclosure.OnRequest or Disclosure.Withheld, DisclosureReason: null } => new DispatchFault.DisclosureReasonMissing(),
        { DisclosureReason.Length: > ReasonCharacters } => new DispatchFault.ReasonTooLong(ReasonCharacters),
        { SecrecyReviewed: false } => new DispatchFault.SecrecyReviewMissing(),
        _ => null,
    };
}
