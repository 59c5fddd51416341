using Microsoft.EntityFrameworkCore;
using Office.Documents.Content;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Dispatches;

/// <summary>草稿: the actor's drafts that were never submitted, the last touched first.</summary>
/// <param name="Take">1–201: a page of 200 and one to see whether there are more.</param>
/// <param name="Text">Part of the title; null for all.</param>
/// <param name="After">The last row of the page before; null for the first.</param>
public sealed record ListDrafts(int Take = 50, string? Text = null, DraftCursor? After = null) : IQuery<DraftRow[]>
{
    public Demand Demand => Demand.AnyOfficial;
}

/// <summary>Where a page of drafts ended.</summary>
public sealed record DraftCursor(DateTimeOffset SavedAt, Guid DispatchId);

/// <summary>A draft in its author's list.</summary>
public sealed record DraftRow(Guid DispatchId, string Title, DocumentKind Kind, Urgency Urgency, DateTimeOffset SavedAt);

internal sealed class ListDraftsHandler(OfficeDbContext db, Actor actor) : IQueryHandler<ListDrafts, DraftRow[]>
{
    public async Task<Outcome<DraftRow[]>> HandleAsync(ListDrafts query, CancellationToken cancellationToken)
    {
        var drafts =
            from dispatch in db.Dispatches
            join text in db.WorkingTexts on dispatch.Id equals text.DispatchId
            where dispatch.State == DispatchState.Draft
                && (dispatch.DrafterId == actor.OfficialId
                    || db.Set<Grant>().Any(g => g.ObjectId == dispatch.Id && g.SubjectId == actor.OfficialId && g.Relation == Relation.CoAuthor))
            select new { dispatch, text.SavedAt };
        if (!string.IsNullOrWhiteSpace(query.Text))
        {
            var wanted = query.Text.Trim();
            drafts = drafts.Where(row => row.dispatch.Title.Contains(wanted));
        }

        if (query.After is { } after)
        {
            drafts = drafts.Where(row => row.SavedAt < after.SavedAt
                || (row.SavedAt == after.SavedAt && row.dispatch.Id.CompareTo(after.DispatchId) < 0));
        }

        return await drafts
            .OrderByDescending(row => row.SavedAt).ThenByDescending(row => row.dispatch.Id)
            .Take(Math.Clamp(query.Take, 1, 201))
            .Select(row => new DraftRow(
                row.dispatch.Id, row.dispatch.Title, row.dispatch.Kind, row.dispatch.Urgency, row.SavedAt))
            .ToArrayAsync(cancellationToken);
    }
}
