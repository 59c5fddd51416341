using Microsoft.EntityFrameworkCore;
using Office.Documents.Content;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.Dispatches;

/// <summary>草稿: the actor's drafts that were never submitted, the last touched first.</summary>
/// <param name="Take">1–200.</param>
public sealed record ListDrafts(int Take = 50) : IQuery<DraftRow[]>
{
    public Demand Demand => Demand.AnyOfficial;
}

/// <summary>A draft in its author's list.</summary>
public sealed record DraftRow(Guid DispatchId, string Title, DocumentKind Kind, Urgency Urgency, DateTimeOffset SavedAt);

internal sealed class ListDraftsHandler(OfficeDbContext db, Actor actor) : IQueryHandler<ListDrafts, DraftRow[]>
{
    public async Task<Outcome<DraftRow[]>> HandleAsync(ListDrafts query, CancellationToken cancellationToken)
    {
        var drafts =
            from dispatch in db.Dispatches
            join text in db.WorkingTexts on dispatch.Id equals text.DispatchId
            where dispatch.DrafterId == actor.OfficialId && dispatch.State == DispatchState.Draft
            orderby text.SavedAt descending
            select new DraftRow(dispatch.Id, dispatch.Title, dispatch.Kind, dispatch.Urgency, text.SavedAt);
        return await drafts.Take(Math.Clamp(query.Take, 1, 200)).ToArrayAsync(cancellationToken);
    }
}
