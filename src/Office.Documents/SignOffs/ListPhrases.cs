using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.SignOffs;

/// <summary>The actor's saved phrases, in their order.</summary>
public sealed record ListPhrases : IQuery<string[]>
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class ListPhrasesHandler(OfficeDbContext db, Actor actor) : IQueryHandler<ListPhrases, string[]>
{
    public async Task<Outcome<string[]>> HandleAsync(ListPhrases query, CancellationToken cancellationToken) =>
        await db.SavedPhrases.Where(p => p.OfficialId == actor.OfficialId).OrderBy(p => p.Position)
            .Select(p => p.Text).ToArrayAsync(cancellationToken);
}
