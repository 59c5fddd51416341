using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.Proofreading;

/// <summary>The lists of an organ: names of leaders and wrong words are no secret to who writes for it.</summary>
/// <param name="OrganId">The organ; null for that of the actor's post.</param>
public sealed record GetProofLists(Guid? OrganId = null) : IQuery<ProofLists>
{
    public Demand Demand => Demand.AnyOfficial;
}

/// <param name="Leaders">The organ's own list; null where it keeps none.</param>
/// <param name="WrongWords">The organ's own words; null where it keeps none.</param>
public sealed record ProofLists(OwnProofList? Leaders, OwnProofList? WrongWords)
{
    /// <summary>What an organ has that keeps no lists.</summary>
    public static ProofLists None { get; } = new(null, null);

    /// <summary>The organ's words before the usual ones.</summary>
    public IReadOnlyList<WrongWord> Words => WrongWords is { } own
        ? [.. ProofListText.Words(own.Text).Concat(WrongWordList.Usual).DistinctBy(word => word.Wrong, StringComparer.Ordinal)]
        : WrongWordList.Usual;

    /// <summary>What is compared with, the organ's lists in the place of what the directory knows.</summary>
    public ProofContext Over(ProofContext known)
    {
        var leaders = ProofListText.Leaders(Leaders?.Text ?? "");
        return leaders.Count == 0
            ? known with { WrongWords = Words }
            : known with
            {
                WrongWords = Words,
                Leaders = leaders,
                OtherNames = [.. known.OtherNames, .. known.Leaders.Select(leader => leader.Name)],
            };
    }
}

/// <param name="Text">As it was saved.</param>
/// <param name="Revision">For the next save.</param>
/// <param name="SavedByName">Who saved it.</param>
/// <param name="SavedAt">When.</param>
public sealed record OwnProofList(string Text, long Revision, string SavedByName, DateTimeOffset SavedAt);

internal sealed class GetProofListsHandler(ProofListShelf shelf, Actor actor) : IQueryHandler<GetProofLists, ProofLists>
{
    public async Task<Outcome<ProofLists>> HandleAsync(GetProofLists query, CancellationToken cancellationToken) =>
        await shelf.OfAsync(query.OrganId ?? actor.OrganId, cancellationToken);
}

/// <summary>Reads an organ's lists.</summary>
internal sealed class ProofListShelf(OfficeDbContext db)
{
    public async Task<ProofLists> OfAsync(Guid organId, CancellationToken cancellationToken)
    {
        var lists = await db.Set<ProofList>().AsNoTracking().Where(list => list.OrganId == organId).ToListAsync(cancellationToken);
        return new ProofLists(Of(lists, ProofListKind.Leaders), Of(lists, ProofListKind.WrongWords));
    }

    private static OwnProofList? Of(List<ProofList> lists, ProofListKind kind) =>
        lists.Find(list => list.Kind == kind) is { } found
            ? new OwnProofList(found.Text, found.Revision, found.SavedByName, found.SavedAt)
            : null;
}
