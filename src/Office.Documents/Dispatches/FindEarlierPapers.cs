using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Office.Documents.Rules.Checks;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Dispatches;

/// <summary>去年同类公文: what the organ issued of the same kind last year and the actor may read, the likest title first.</summary>
public sealed record FindEarlierPapers(Guid DispatchId) : IQuery<EarlierPaper[]>
{
    public Demand Demand => Demand.On(DispatchId, Relation.Drafter, Relation.Handler);
}

/// <summary>A paper of last year.</summary>
/// <param name="DispatchId">The dispatch.</param>
/// <param name="Number">Its number; null where it has none yet.</param>
/// <param name="Title">Its title.</param>
/// <param name="IssuedOn">成文日期.</param>
public sealed record EarlierPaper(Guid DispatchId, string? Number, string Title, DateOnly IssuedOn);

internal sealed partial class FindEarlierPapersHandler(OfficeDbContext db, Actor actor, OfficeDay today)
    : IQueryHandler<FindEarlierPapers, EarlierPaper[]>
{
    private const int Most = 5, MostLookedAt = 500, Timeout = 1000;

    public async Task<Outcome<EarlierPaper[]>> HandleAsync(FindEarlierPapers query, CancellationToken cancellationToken)
    {
        var draft = await db.Dispatches.SingleOrDefaultAsync(d => d.Id == query.DispatchId, cancellationToken);
        if (draft is null)
        {
            return new FoundationFault.Missing();
        }

        var (from, to) = (new DateOnly(today.Date.Year - 1, 1, 1), new DateOnly(today.Date.Year - 1, 12, 31));
        var subjects = actor.Subjects;
        var readable = db.Set<Grant>().Where(grant => subjects.Contains(grant.SubjectId)).Select(grant => grant.ObjectId);
        var papers = await db.Dispatches
            .Where(d => d.OrganId == draft.OrganId && d.Kind == draft.Kind && d.Id != draft.Id
                && d.IssuedOn >= from && d.IssuedOn <= to && readable.Contains(d.Id))
            .OrderByDescending(d => d.CreatedAt)
            .Take(MostLookedAt)
            .Select(d => new EarlierPaper(d.Id, d.Number, d.Title, d.IssuedOn!.Value))
            .ToListAsync(cancellationToken);
        var wanted = WithoutYear(draft.Title);
        return (EarlierPaper[])[.. papers.OrderByDescending(paper => Likeness.Of(wanted, WithoutYear(paper.Title))).Take(Most)];
    }

    private static string WithoutYear(string title) => Year().Replace(title, "");

    [GeneratedRegex(@"(19|20)\d{2}年(度)?", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Year();
}
