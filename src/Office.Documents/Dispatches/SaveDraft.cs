using Office.Documents.TextVersions;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Dispatches;

/// <summary>
/// Keeps what stands in the form (autosave). It is refused, and the form kept on the page, when another window has saved since
/// this one read.
/// </summary>
/// <param name="DispatchId">The draft.</param>
/// <param name="WorkItemId">The holder's open item once the document is under way; null while it was never submitted.</param>
/// <param name="Form">The whole form.</param>
/// <param name="BaseRevision">The draft revision that this form was read from.</param>
public sealed record SaveDraft(Guid DispatchId, Guid? WorkItemId, DraftForm Form, long BaseRevision)
    : ICommand<long>, IRootCommand, IRoutineCommand
{
    // Under the root's lock like every other change: two windows, or a save and the submission, that meet follow each other.
    public Guid RootId => DispatchId;

    public Demand Demand => Demand.On(DispatchId, Relation.Drafter, Relation.CoAuthor, Relation.Handler);
}

internal sealed class SaveDraftHandler(DraftAccess access, VersionKeeper versions)
    : ICommandHandler<SaveDraft, long>
{
    public async Task<Outcome<long>> HandleAsync(SaveDraft command, CancellationToken cancellationToken)
    {
        var open = await access.OpenAsync(command.DispatchId, command.WorkItemId, cancellationToken);
        if (open.Fault is not null)
        {
            return open.Fault;
        }

        var tooLong = DraftLimits.Check(command.Form.Content);
        if (tooLong is not null)
        {
            return tooLong;
        }

        // At 复核 only the text is touched: who is asked and what was stated are the issued document's.
        var form = open.Value is { State: >= DispatchState.Issued } issued
            ? command.Form with
            {
                Route = issued.Route,
                Disclosure = issued.Disclosure,
                DisclosureReason = issued.DisclosureReason,
                SecrecyReviewed = issued.SecrecyReviewed,
            }
            : command.Form;
        var saved = open.Value.Save(form, command.BaseRevision);
        if (saved.Fault is null)
        {
            await versions.WriteAsync(open.Value, command.Form.Content, cancellationToken);
        }

        return saved;
    }
}
