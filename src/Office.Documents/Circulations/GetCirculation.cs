using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Circulations;

/// <summary>A circulation as its reader or its keeper sees it; nobody else is told that there is one.</summary>
public sealed record GetCirculation(Guid CirculationId) : IQuery<CirculationView>
{
    public Demand Demand => Demand.AnyOfficial;
}

/// <param name="Circulation">The circulation.</param>
/// <param name="Count">How far it is.</param>
/// <param name="Mine">The actor's own reading; null where they only look after it.</param>
/// <param name="IsKeeper">Whether the actor sees the board and may urge, supplement and take back.</param>
/// <param name="Opinions">What its readers wrote, in the order of writing.</param>
/// <param name="Instructions">What leaders ordered while reading; a reader sees their own.</param>
public sealed record CirculationView(
    Circulation Circulation,
    CirculationCount Count,
    CirculationReader? Mine,
    bool IsKeeper,
    IReadOnlyList<CirculationReader> Opinions,
    IReadOnlyList<CirculationInstruction> Instructions);

internal sealed class GetCirculationHandler(OfficeDbContext db, CirculationReading reading) : IQueryHandler<GetCirculation, CirculationView>
{
    private const int MostOpinions = 200;

    public async Task<Outcome<CirculationView>> HandleAsync(GetCirculation query, CancellationToken cancellationToken)
    {
        var circulation = await db.Set<Circulation>().SingleOrDefaultAsync(c => c.Id == query.CirculationId, cancellationToken);
        var mine = await db.Set<CirculationReader>().SingleOrDefaultAsync(
            r => r.CirculationId == query.CirculationId && r.OfficialId == reading.Actor.OfficialId
                && r.State != ReaderState.Waiting && r.State != ReaderState.TakenBack,
            cancellationToken);
        var isKeeper = await reading.KeepsAsync(query.CirculationId, cancellationToken);
        if (circulation is null || (mine is null && !isKeeper))
        {
            return new FoundationFault.Missing();
        }

        var counted = await reading.CountAsync([circulation.Id], cancellationToken);
        var opinions = await db.Set<CirculationReader>()
            .Where(r => r.CirculationId == circulation.Id && r.Opinion != null)
            .OrderBy(r => r.AcknowledgedAt).ThenBy(r => r.Position)
            .Take(MostOpinions)
            .ToListAsync(cancellationToken);
        var instructions = await db.Set<CirculationInstruction>()
            .Where(i => i.CirculationId == circulation.Id && (isKeeper || i.InstructedBy == reading.Actor.OfficialId))
            .OrderBy(i => i.InstructedAt)
            .ToListAsync(cancellationToken);
        return new CirculationView(
            circulation, CirculationCount.Of(circulation, counted[circulation.Id]), mine, isKeeper, opinions, instructions);
    }
}
