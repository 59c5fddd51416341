using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Circulations;

/// <summary>What the actor may see of circulations: the whole board of those they look after, their own reading of the others.</summary>
internal sealed class CirculationReading(OfficeDbContext db, Actor actor)
{
    public Actor Actor => actor;

    /// <summary>The circulations that the actor looks after.</summary>
    public IQueryable<Guid> Kept => db.Set<Grant>()
        .Where(grant => grant.Relation == Relation.Handler
            && (grant.SubjectId == actor.OfficialId || grant.SubjectId == actor.PostId
                || grant.SubjectId == actor.UnitId || grant.SubjectId == actor.OrganId))
        .Select(grant => grant.ObjectId);

    public Task<bool> KeepsAsync(Guid circulationId, CancellationToken cancellationToken) =>
        actor.IsMachine ? Task.FromResult(true) : Kept.AnyAsync(id => id == circulationId, cancellationToken);

    /// <summary>How far these circulations are, by state.</summary>
    public async Task<ILookup<Guid, (ReaderState State, int Count)>> CountAsync(
        IReadOnlyCollection<Guid> circulations, CancellationToken cancellationToken)
    {
        var counted = await db.Set<CirculationReader>()
            .Where(r => circulations.Contains(r.CirculationId))
            .GroupBy(r => new { r.CirculationId, r.State })
            .Select(group => new { group.Key.CirculationId, group.Key.State, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return counted.ToLookup(row => row.CirculationId, row => (row.State, row.Count));
    }
}

/// <summary>How far a circulation is.</summary>
/// <param name="Readers">All who are to read.</param>
/// <param name="Given">Before how many it lies or lay.</param>
/// <param name="Opened">How many have it open and have not acknowledged it.</param>
/// <param name="Acknowledged">How many have acknowledged it.</param>
/// <param name="TakenBack">From how many it was taken back.</param>
/// <param name="Waiting">Whose turn is not yet.</param>
public sealed record CirculationCount(int Readers, int Given, int Opened, int Acknowledged, int TakenBack, int Waiting)
{
    internal static CirculationCount Of(Circulation circulation, IEnumerable<(ReaderState State, int Count)> counted)
    {
        var by = counted.ToDictionary(row => row.State, row => row.Count);
        int At(ReaderState state) => by.GetValueOrDefault(state);
        return new CirculationCount(
            circulation.ReaderCount,
            At(ReaderState.Delivered) + At(ReaderState.Opened) + At(ReaderState.Acknowledged),
            At(ReaderState.Opened),
            At(ReaderState.Acknowledged),
            At(ReaderState.TakenBack),
            At(ReaderState.Waiting));
    }
}
