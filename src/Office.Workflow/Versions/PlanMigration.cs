using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;

namespace Office.Workflow.Versions;

/// <summary>The dry run of a migration: which running instances of a version could be moved to another, and why not the others.</summary>
/// <param name="FromId">The version on which they run.</param>
/// <param name="ToId">Another version of the same process.</param>
/// <param name="Map">Old element id to new, where they differ.</param>
public sealed record PlanMigration(Guid FromId, Guid ToId, IReadOnlyDictionary<string, string> Map) : IQuery<MigrationReport>
{
    public Demand Demand => Demand.InOrgan(Relation.OwnProcesses);
}

internal sealed class PlanMigrationHandler(OfficeDbContext db, VersionReader versions, Actor actor)
    : IQueryHandler<PlanMigration, MigrationReport>
{
    public async Task<Outcome<MigrationReport>> HandleAsync(PlanMigration query, CancellationToken cancellationToken)
    {
        var plan = await versions.PlanAsync(query.FromId, query.ToId, query.Map, cancellationToken);
        return await plan.Match(
            async read => (Outcome<MigrationReport>)await ReportAsync(read, query, cancellationToken),
            fault => Task.FromResult<Outcome<MigrationReport>>(fault));
    }

    private async Task<MigrationReport> ReportAsync(
        MigrationPlan plan, PlanMigration query, CancellationToken cancellationToken)
    {
        var running = db.Set<ProcessInstance>().Where(instance => instance.DefinitionId == query.FromId
            && instance.OrganId == actor.OrganId && instance.EndedAt == null);
        var count = await running.CountAsync(cancellationToken);
        var rows = await running.OrderBy(instance => instance.StartedAt).Take(MigrationReport.MaxRows)
            .ToListAsync(cancellationToken);
        return new([.. rows.Select(instance => Row(plan, instance))], count);
    }

    private static MigrationRow Row(MigrationPlan plan, ProcessInstance instance)
    {
        var state = StateText.Read(instance.State);
        return new(instance.Id, instance.RootId, instance.Title,
            [.. state.StepsNow().Select(step => plan.From[step].Name)], StateMigration.Apply(plan, state).Fault);
    }
}
