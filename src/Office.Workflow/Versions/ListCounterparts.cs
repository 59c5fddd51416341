using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Bpmn;
using Office.Workflow.Instances;

namespace Office.Workflow.Versions;

/// <summary>What of one version stands for what of another: by equal ids, and where there is none, what could be chosen.</summary>
/// <param name="FromId">The version on which matters run.</param>
/// <param name="ToId">Another version of the same process.</param>
public sealed record ListCounterparts(Guid FromId, Guid ToId) : IQuery<IReadOnlyList<Counterpart>>
{
    public Demand Demand => Demand.InOrgan(Relation.OwnProcesses);
}

/// <summary>One element of the old version.</summary>
/// <param name="ElementId">In the old version.</param>
/// <param name="Name">As people see it.</param>
/// <param name="Element">Its BPMN name, e.g. <c>userTask</c>.</param>
/// <param name="IsEqual">Whether the new version has an alike element of the same id.</param>
/// <param name="Matters">How many running matters stand at it or could be sent back to it.</param>
/// <param name="Choices">The elements of the new version that are of its kind.</param>
public sealed record Counterpart(
    string ElementId, string Name, string Element, bool IsEqual, int Matters, IReadOnlyList<CounterpartChoice> Choices);

/// <summary>An element that can be chosen.</summary>
public sealed record CounterpartChoice(string ElementId, string Name);

internal sealed class ListCounterpartsHandler(OfficeDbContext db, VersionReader versions, Actor actor)
    : IQueryHandler<ListCounterparts, IReadOnlyList<Counterpart>>
{
    public async Task<Outcome<IReadOnlyList<Counterpart>>> HandleAsync(ListCounterparts query, CancellationToken cancellationToken)
    {
        var plan = await versions.PlanAsync(
            query.FromId, query.ToId, new Dictionary<string, string>(StringComparer.Ordinal), cancellationToken);
        if (plan.Fault is { } fault)
        {
            return fault;
        }
        var states = await db.Set<ProcessInstance>()
            .Where(one => one.DefinitionId == query.FromId && one.OrganId == actor.OrganId && one.EndedAt == null)
            .OrderBy(one => one.StartedAt).Take(MigrationReport.MaxRows)
            .Select(one => one.State).ToListAsync(cancellationToken);
        var needed = states.SelectMany(text => StateMigration.Elements(StateText.Read(text)))
            .CountBy(id => id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return plan.Value.From.Nodes
            .Select(node => Of(plan.Value, node, needed.GetValueOrDefault(node.Id)))
            .OrderBy(one => one.IsEqual).ThenByDescending(one => one.Matters > 0)
            .ToList();
    }

    private static Counterpart Of(MigrationPlan plan, ProcessNode node, int matters) => new(
        node.Id, node.Name, node.Element, plan.At(node.Id).Fault is null, matters,
        [.. plan.Candidates(node).Select(next => new CounterpartChoice(next.Id, next.Name))]);
}
