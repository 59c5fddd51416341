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
/// <param name="Rows">Newest first; at most <see cref="MaxRows"/>.</param>
/// <param name="Matters">How many began in that time in all.</param>
public sealed record VersionSimulation(IReadOnlyList<SimulatedMatter> Rows, int Matters)
{
    /// <summary>Of more matters only the newest are played.</summary>
    public const int MaxRows = 500;

    /// <summary>How many of those played fare so.</summary>
    public int Count(MatterFate fate) => Rows.Count(row => row.Result.Fate == fate);
}

/// <summary>One matter under the other version.</summary>
/// <param name="RootId">Of the matter.</param>
/// <param name="Title">Of the matter.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="Moves">How many moves it had.</param>
/// <param name="Result">How far they go under the other version.</param>
public sealed record SimulatedMatter(Guid RootId, string Title, DateTimeOffset StartedAt, int Moves, RerunResult Result)
{
    /// <summary>The names of the steps at which it would stand.</summary>
    public IReadOnlyList<string> Standing { get; init; } = [];

    /// <summary>The name of the step of the move that could not be made; null when all could.</summary>
    public string? PartedAt { get; init; }
}

internal sealed class SimulateVersionHandler(OfficeDbContext db, VersionReader versions, Actor actor, TimeProvider clock)
    : IQueryHandler<SimulateVersion, VersionSimulation>
{
    public async Task<Outcome<VersionSimulation>> HandleAsync(SimulateVersion query, CancellationToken cancellationToken)
    {
        var plan = await versions.PlanAsync(
            query.FromId, query.ToId, new Dictionary<string, string>(StringComparer.Ordinal), cancellationToken);
        if (plan.Fault is { } fault)
        {
            return fault;
        }
        var since = clock.GetUtcNow().AddDays(-Math.Clamp(query.Days, 1, 366));
        // What another process has called is no matter of its own.
        var matters = db.Set<ProcessInstance>().Where(one => one.DefinitionId == query.FromId && one.OrganId == actor.OrganId
            && one.StartedAt >= since && one.ParentId == null);
        var count = await matters.CountAsync(cancellationToken);
        var instances = await matters.OrderByDescending(one => one.StartedAt).ThenBy(one => one.Id)
            .Take(VersionSimulation.MaxRows).ToListAsync(cancellationToken);
        var roots = instances.Select(one => one.RootId).ToList();
        var histories = (await db.Set<HistoryRow>()
            .Where(row => roots.Contains(row.RootId) && row.Verb.StartsWith("workflow."))
            .OrderBy(row => row.Seq).ToListAsync(cancellationToken)).ToLookup(row => row.RootId);
        return new VersionSimulation(
            instances.ConvertAll(one => Row(plan.Value, one, [.. histories[one.RootId].Select(Move)])), count);
    }

    // The history of a matter tells of called processes too; their moves are at steps that this one does not have.
    private static SimulatedMatter Row(MigrationPlan plan, ProcessInstance instance, List<PastMove> history)
    {
        var moves = history.FindAll(move => move.Step is "" || plan.From.Find(move.Step) is not null);
        var result = Rerun.Of(plan.To, StateText.Read(instance.State), moves);
        return new(instance.RootId, instance.Title, instance.StartedAt, moves.Count, result)
        {
            Standing = [.. result.Standing.Select(id => plan.To[id].Name)],
            PartedAt = result.Parted is { } parted ? plan.From.Find(parted.Step)?.Name ?? parted.Step : null,
        };
    }

    private static PastMove Move(HistoryRow row)
    {
        var details = row.Details is { } text ? JsonSerializer.Deserialize<MoveDetails>(text) : null;
        return new(row.Verb, row.Step ?? "", details?.Outcome, details?.ToStep);
    }
}
