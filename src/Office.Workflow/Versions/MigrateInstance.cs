using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Engine;
using Office.Workflow.Instances;

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
    StepRows rows, VersionReader versions, WaitWriter waits, IHistory history, Actor actor) : ICommandHandler<MigrateInstance, Done>
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
        await RenameAsync(plan.Value, instance.Id, state, cancellationToken);
        instance.State = StateText.Write(moved.Value);
        instance.DefinitionId = command.ToId;
        instance.Version++;
        history.Add(new(instance.RootId, "workflow.migrated", state.StepsNow() is [var step, ..] ? step : null));
        return new Done();
    }

    // What is open is called as the new version calls it: items, rounds, timers and what is waited for.
    private async Task RenameAsync(
        MigrationPlan plan, Guid instanceId, InstanceState state, CancellationToken cancellationToken)
    {
        foreach (var item in await rows.OpenItemsAsync(instanceId, cancellationToken))
        {
            // What readers were shown hangs on no step.
            if (plan.From.Find(item.StepId) is not null)
            {
                var node = plan.At(item.StepId).Value;
                (item.StepId, item.StepName) = (node.Id, node.Name);
                item.OpinionSlot = item.BesideId is null ? node.Rules!.OpinionSlot : item.OpinionSlot;
            }
        }
        foreach (var round in state.Rounds)
        {
            if (await rows.RoundAsync(round.Id, cancellationToken) is { ClosedAt: null } row)
            {
                row.StepId = plan.At(row.StepId).Value.Id;
            }
        }
        await rows.Deadlines.RenameAsync(instanceId, Name, cancellationToken);
        await waits.RenameAsync(instanceId, Name, cancellationToken);

        string Name(string id) => plan.From.Find(id) is null ? id : plan.At(id).Match(node => node.Id, _ => id);
    }
}
