using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Circulations;

/// <summary>The circulations that the actor looks after, newest first.</summary>
/// <param name="SubjectId">Only those of this paper; null for all.</param>
/// <param name="OnlyRunning">Only those in which somebody is still waited for.</param>
public sealed record ListCirculations(Guid? SubjectId = null, bool OnlyRunning = false) : IQuery<IReadOnlyList<CirculationRow>>
{
    public Demand Demand => Demand.AnyOfficial;
}

/// <summary>A circulation in a list.</summary>
public sealed record CirculationRow(Circulation Circulation, CirculationCount Count);

internal sealed class ListCirculationsHandler(OfficeDbContext db, CirculationReading reading)
    : IQueryHandler<ListCirculations, IReadOnlyList<CirculationRow>>
{
    private const int Most = 200;

    public async Task<Outcome<IReadOnlyList<CirculationRow>>> HandleAsync(ListCirculations query, CancellationToken cancellationToken)
    {
        var all = db.Set<Circulation>().Where(c => reading.Kept.Contains(c.Id));
        if (query.SubjectId is { } subject)
        {
            all = all.Where(c => c.SubjectId == subject);
        }

        if (query.OnlyRunning)
        {
            all = all.Where(c => c.EndedAt == null);
        }

        var found = await all.OrderByDescending(c => c.StartedAt).ThenBy(c => c.Id).Take(Most).ToListAsync(cancellationToken);
        var counted = await reading.CountAsync([.. found.Select(c => c.Id)], cancellationToken);
        return found.ConvertAll(c => new CirculationRow(c, CirculationCount.Of(c, counted[c.Id])));
    }
}
