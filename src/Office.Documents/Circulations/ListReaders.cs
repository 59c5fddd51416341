using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Circulations;

/// <summary>The board of a circulation: who has it, since when, opened or not; for whoever looks after it.</summary>
/// <param name="CirculationId">The circulation.</param>
/// <param name="OnlyTheRest">Only those who have it and have not acknowledged it.</param>
/// <param name="AfterPosition">The place of the last row before; -1 for the first page.</param>
/// <param name="Limit">Rows, at most what a circulation may have.</param>
public sealed record ListReaders(Guid CirculationId, bool OnlyTheRest = false, int AfterPosition = -1, int Limit = 50) : IQuery<CirculationReader[]>
{
    public Demand Demand => Demand.On(CirculationId, Relation.Handler);
}

internal sealed class ListReadersHandler(OfficeDbContext db) : IQueryHandler<ListReaders, CirculationReader[]>
{
    public async Task<Outcome<CirculationReader[]>> HandleAsync(ListReaders query, CancellationToken cancellationToken)
    {
        var readers = query.OnlyTheRest
            ? RemindReadersHandler.Left(db, query.CirculationId)
            : db.Set<CirculationReader>().Where(r => r.CirculationId == query.CirculationId);
        return await readers
            .Where(r => r.Position > query.AfterPosition)
            .OrderBy(r => r.Position)
            .Take(Math.Clamp(query.Limit, 1, CirculationLimits.Readers))
            .ToArrayAsync(cancellationToken);
    }
}
