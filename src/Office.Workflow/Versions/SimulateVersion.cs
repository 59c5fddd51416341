using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;

namespace Office.Workflow.Versions;

/// <summary>What would have happened to the matters of the past days under another version: where each would have gone another way.</summary>
/// <param name="FromId">The version on which they ran.</param>
/// <param name="ToId">The version to be tried.</param>
/// <param name="Days">How far back matters are taken, by when they began; at most 366.</param>
public sealed record SimulateVersion(Guid FromId, Guid ToId, int Days = 31) : IQuery<VersionSimulation>
{
    public Demand Demand => Demand.InOrgan(Relation.OwnProcesses);
}

/// <summary>The report of a simulation.</summary>
/// <param name="Rows">Newest first; at most 500.</param>
/// <param name="Same">How many would have gone the same way to where they are.</param>
public sealed record VersionSimulation(IReadOnlyList<SimulatedMatter> Rows, int Same);

/// <summary>One matter under the other version.</summary>
/// <param name="RootId">Of the matter.</param>
/// <param name="Title">Of the matter.</param>
/// <param name="Moves">How many moves it had.</param>
/// <param name="Result">How far they go under the other version.</param>
public sealed record SimulatedMatter(Guid RootId, string Title, int Moves, RerunResult Result);

internal sealed class SimulateVersionHandler(OfficeDbContext db, VersionReader versions, Actor actor, TimeProvider clock)
    : IQueryHandler<SimulateVersion, VersionSimulation>
{
    private const int MaxMatters = 500;

    public async Task<Outcome<VersionSimulation>> HandleAsync(SimulateVersion query, CancellationToken cancellationToken)
    {
        var plan = await versions.PlanAsync(
            query.FromId, query.ToId, new Dictionary<string, string>(StringComparer.Ordinal), cancellationToken);
        if (plan.Fault is { } fault)
        {
            return fault;
        }
        var since = clock.GetUtcNow().AddDays(-Math.Clamp(query.Days, 1, 366));
        var instances = await db.Set<ProcessInstance>()
            .Where(one => one.DefinitionId == query.FromId && one.OrganId == actor.OrganId && one.StartedAt >= since)
            .OrderByDescending(one => one.StartedAt).Take(MaxMatters).ToListAsync(cancellationToken);
        var roots = instances.Select(one => one.RootId).ToList();
        var histories = (await db.Set<HistoryRow>()
            .Where(row => roots.Contains(row.RootId) && row.Verb.StartsWith("workflow."))
            .OrderBy(row => row.Seq).ToListAsync(cancellationToken)).ToLookup(row => row.RootId);
        var rows = instances.ConvertAll(one => Row(plan.Value, one, [.. histories[one.RootId].Select(Move)]));
        return new VersionSimulation(rows, rows.Count(row => row.Result.Parted is null));
    }

    private static SimulatedMatter Row(MigrationPlan plan, ProcessInstance instance, List<PastMove> moves) => new(
        instance.RootId, instance.Title, moves.Count, Rerun.Of(plan.To, StateText.Read(instance.State), moves));

    private static PastMove Move(HistoryRow row)
    {
        var details = row.Details is { } text ? JsonSerializer.Deserialize<MoveDetails>(text) : null;
        return new(row.Verb, row.Step ?? "", details?.Outcome, details?.ToStep);
    }
}
