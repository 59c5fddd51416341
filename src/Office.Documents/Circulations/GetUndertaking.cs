using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Circulations;

/// <summary>What a leader ordered during a circulation, for whoever undertakes or follows it.</summary>
public sealed record GetUndertaking(Guid UndertakingId) : IQuery<CirculationInstruction>
{
    public Demand Demand => Demand.On(UndertakingId, Relation.Handler, Relation.FormerHandler, Relation.Reader);
}

internal sealed class GetUndertakingHandler(OfficeDbContext db) : IQueryHandler<GetUndertaking, CirculationInstruction>
{
    public async Task<Outcome<CirculationInstruction>> HandleAsync(GetUndertaking query, CancellationToken cancellationToken)
    {
        var found = await db.Set<CirculationInstruction>().SingleOrDefaultAsync(i => i.Id == query.UndertakingId, cancellationToken);
        return found is null ? new FoundationFault.Missing() : found;
    }
}
