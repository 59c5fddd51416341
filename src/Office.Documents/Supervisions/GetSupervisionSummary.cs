using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Supervisions;

/// <summary>
/// 督查月报: the matters of the actor's organ that were due, or closed, in a span of days, by unit and by source. Matters are
/// counted, never people.
/// </summary>
public sealed record GetSupervisionSummary(DateOnly From, DateOnly To) : IQuery<SupervisionSummary>
{
    public Demand Demand => Demand.InOrgan(Relation.SuperviseFor, Relation.RegisterFor);
}

/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="All">Everything together.</param>
/// <param name="Units">By lead unit, the most first.</param>
/// <param name="Sources">By source.</param>
public sealed record SupervisionSummary(
    DateOnly From, DateOnly To, SummaryFigures All, IReadOnlyList<UnitFigures> Units, IReadOnlyList<SourceFigures> Sources);

/// <param name="Total">Matters that were due or closed in these days.</param>
/// <param name="Closed">Of these, closed.</param>
/// <param name="OnTime">Closed by the approved date.</param>
/// <param name="Late">Closed after it, or open and past it.</param>
/// <param name="Reworks">Reports that were sent back.</param>
/// <param name="Extensions">Extensions that were granted.</param>
public sealed record SummaryFigures(int Total, int Closed, int OnTime, int Late, int Reworks, int Extensions)
{
    /// <summary>按期办结率 of what is scored, in per cent; null where nothing is.</summary>
    public int? OnTimeRate => OnTime + Late == 0 ? null : (int)Math.Round(100m * OnTime / (OnTime + Late), MidpointRounding.AwayFromZero);
}

/// <summary>The figures of one unit.</summary>
public sealed record UnitFigures(Guid LeadId, string Name, SummaryFigures Figures);

/// <summary>The figures of one source.</summary>
public sealed record SourceFigures(ItemSource Source, SummaryFigures Figures);

internal sealed class GetSupervisionSummaryHandler(OfficeDbContext db, ItemRows rows, Actor actor, SupervisionTime time)
    : IQueryHandler<GetSupervisionSummary, SupervisionSummary>
{
    public async Task<Outcome<SupervisionSummary>> HandleAsync(GetSupervisionSummary query, CancellationToken cancellationToken)
    {
        // A matter that was taken apart is counted by its parts, and what has no end is not scored.
        var items = await rows.Narrowed(new ItemFilter { From = query.From, To = query.To })
            .Where(item => item.OrganId == actor.OrganId && item.LeadId != null && !item.IsLongRunning
                && item.State != ItemState.Cancelled && item.State != ItemState.Refused
                && !db.Set<SupervisionItem>().Any(part => part.ParentId == item.Id))
            .AsNoTracking().Take(SupervisionLimits.ExportRows).ToListAsync(cancellationToken);
        return new SupervisionSummary(
            query.From, query.To, Figures(items),
            [.. items.GroupBy(item => item.LeadId!.Value)
                .Select(unit => new UnitFigures(unit.Key, unit.First().LeadName, Figures([.. unit])))
                .OrderByDescending(unit => unit.Figures.Total).ThenBy(unit => unit.Name, StringComparer.Ordinal)],
            [.. items.GroupBy(item => item.Source).OrderBy(source => source.Key).Select(source => new SourceFigures(source.Key, Figures([.. source])))]);
    }

    private SummaryFigures Figures(List<SupervisionItem> items) => new(
        items.Count,
        items.Count(item => item.State.IsOver()),
        items.Count(item => item.WasOnTime is true),
        items.Count(item => item.WasOnTime is false || (!item.State.IsOver() && item.PausedAt is null && item.DueAt < (item.DoneAt ?? time.Now))),
        items.Sum(item => item.Reworks),
        items.Sum(item => item.Extensions));
}
