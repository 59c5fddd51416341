using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Versions;

/// <summary>
/// Moves one running instance to another version of its process. Who has it keeps it; only where it can go from here changes.
/// A migration of many is many of these, each whole in itself.
/// </summary>
/// <param name="RootId">The matter.</param>
/// <param name="InstanceId">Its instance.</param>
/// <param name="FromId">The version on which the dry run found it.</param>
/// <param name="ToId">The version to which it is to be moved.</param>
/// <param name="Map">Old element id to new, where they differ.</param>
public sealed record MigrateInstance(
    Guid RootId, Guid InstanceId, Guid FromId, Guid ToId, IReadOnlyDictionary<string, string> Map)
    : ICommand<Done>, IRootCommand
{
    public Demand Demand => Demand.InOrgan(Relation.OwnProcesses);
}

internal sealed class MigrateInstanceHandler(
    StepRows rows, VersionReader versions, IHistory history, Actor actor) : ICommandHandler<MigrateInstance, Done>
{
    public async Task<Outcome<Done>> HandleAsync(MigrateInstance command, CancellationToken cancellationToken)
    {
        var plan = await versions.PlanAsync(command.FromId, command.ToId, command.Map, cancellationToken);
        if (plan.Fault is { } fault)
        {
            return fault;
        }
        var instance = await rows.InstanceAsync(command.InstanceId, cancellationToken);
        if (instance is null || instance.RootId != command.RootId || instance.OrganId != actor.OrganId)
        {
            return new FoundationFault.Missing();
        }
        if (instance.EndedAt is not null || instance.DefinitionId != command.FromId)
        {
            return new VersionFault.InstanceMoved();
        }
        var state = StateText.Read(instance.State);
        var moved = StateMigration.Apply(plan.Value, state);
        if (moved.Fault is { } refusal)
        {
            return refusal;
        }
        var items = state.Tokens.Where(token => token.WorkItem is not null).ToList();
        await rows.ReadItemsAsync(items.Select(token => token.WorkItem!.Value), cancellationToken);
        foreach (var token in items)
        {
            Rename(rows.Items.Find(token.WorkItem!.Value)!, plan.Value, token.Node);
        }
        instance.State = StateText.Write(moved.Value);
        instance.DefinitionId = command.ToId;
        instance.Version++;
        history.Add(new(instance.RootId, "workflow.migrated", state.StepsNow() is [var step, ..] ? step : null));
        return new Done();
    }

    private static void Rename(WorkItem item, MigrationPlan plan, string nodeId)
    {
        var node = plan.At(nodeId).Value;
        (item.StepId, item.StepName, item.OpinionSlot) = (node.Id, node.Name, node.Rules!.OpinionSlot);
    }
}
