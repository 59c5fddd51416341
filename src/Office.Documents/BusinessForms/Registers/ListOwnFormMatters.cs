using Microsoft.EntityFrameworkCore;
using Office.Documents.BusinessForms.Matters;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.BusinessForms.Registers;

/// <summary>What the actor has filled in, drafts among it, the last touched first.</summary>
/// <param name="Take">1–200.</param>
public sealed record ListOwnFormMatters(int Take = 50) : IQuery<OwnFormMatter[]>
{
    public Demand Demand => Demand.AnyOfficial;
}

/// <summary>A form that the actor has filled in.</summary>
public sealed record OwnFormMatter(Guid MatterId, string Title, string FormName, FormMatterState State, DateTimeOffset SavedAt);

internal sealed class ListOwnFormMattersHandler(OfficeDbContext db, Actor actor) : IQueryHandler<ListOwnFormMatters, OwnFormMatter[]>
{
    public async Task<Outcome<OwnFormMatter[]>> HandleAsync(ListOwnFormMatters query, CancellationToken cancellationToken) =>
        await db.Set<FormMatter>()
            .Where(matter => matter.DrafterId == actor.OfficialId)
            .OrderByDescending(matter => matter.SavedAt).ThenByDescending(matter => matter.Id)
            .Take(Math.Clamp(query.Take, 1, 200))
            .Select(matter => new OwnFormMatter(matter.Id, matter.Title, matter.FormName, matter.State, matter.SavedAt))
            .ToArrayAsync(cancellationToken);
}
