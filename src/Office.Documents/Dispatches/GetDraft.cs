using Microsoft.EntityFrameworkCore;
using Office.Documents.Content;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Dispatches;

/// <summary>The form of a draft as it was last saved, to go on writing.</summary>
public sealed record GetDraft(Guid DispatchId) : IQuery<DraftView>
{
    public Demand Demand => Demand.On(DispatchId, Relation.Drafter, Relation.Handler);
}

/// <param name="Form">What was saved last.</param>
/// <param name="Revision">The draft revision that the next save must name.</param>
/// <param name="State">Whether it was ever submitted.</param>
/// <param name="SavedAt">When it was saved.</param>
/// <param name="Imprint">For the preview.</param>
public sealed record DraftView(DraftForm Form, long Revision, DispatchState State, DateTimeOffset SavedAt, Imprint Imprint);

internal sealed class GetDraftHandler(OfficeDbContext db, DispatchImprint imprint) : IQueryHandler<GetDraft, DraftView>
{
    public async Task<Outcome<DraftView>> HandleAsync(GetDraft query, CancellationToken cancellationToken)
    {
        var dispatch = await db.Dispatches.SingleOrDefaultAsync(d => d.Id == query.DispatchId, cancellationToken);
        var working = await db.WorkingTexts.SingleOrDefaultAsync(t => t.DispatchId == query.DispatchId, cancellationToken);
        if (dispatch is null || working is null || dispatch.State is DispatchState.Discarded)
        {
            return new FoundationFault.Missing();
        }

        var form = new DraftForm
        {
            Content = working.Read(),
            Recipients = [.. dispatch.Recipients.OrderBy(r => r.Kind).ThenBy(r => r.Position)],
            Disclosure = dispatch.Disclosure,
            DisclosureReason = dispatch.DisclosureReason,
            SecrecyReviewed = dispatch.SecrecyReviewed,
            Route = dispatch.Route,
        };
        return new DraftView(form, dispatch.DraftRevision, dispatch.State, working.SavedAt, imprint.Of(dispatch));
    }
}
