using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Workflow.Assignments;
using Office.Workflow.Engine;
using Office.Workflow.Instances;

namespace Office.Workflow.Moves;

/// <summary>Makes a move of the office inside a command: on an item that the actor holds, or on the matter as a whole.</summary>
internal sealed class Moving(ActingAs acting, StepRows rows, StepReader reader, StepRunner runner, IDirectory directory)
{
    public Stamp Stamp => acting.Stamp;

    public Guid OrganId => acting.Stamp.OrganId;

    /// <summary>The actor's open item of this matter, with what may be done by it.</summary>
    public async Task<Outcome<OpenStep>> HeldAsync(Guid rootId, Guid workItemId, CancellationToken cancellationToken)
    {
        var step = await reader.ItemAsync(workItemId, cancellationToken);
        if (step?.Item is not { } item || item.RootId != rootId || step.HolderOf(Stamp.OfficialId) is not { } holder)
        {
            return new WorkflowFault.NotHolder();
        }
        if (!item.IsOpen || !holder.IsOpen)
        {
            return new WorkflowFault.ItemClosed();
        }
        return await acting.EnterAsync(step, holder, cancellationToken) is { } over ? over : step;
    }

    /// <summary>Makes a move on an item that the actor holds.</summary>
    public async Task<Outcome<Done>> ByHolderAsync(
        Guid rootId, Guid workItemId, EngineCommand command, CancellationToken cancellationToken)
    {
        var held = await HeldAsync(rootId, workItemId, cancellationToken);
        return held.Fault is not null ? held.Fault : await MakeAsync(held.Value, command, cancellationToken);
    }

    /// <summary>The matter's newest instance; a fault when it has none, or belongs to another organ than the one given.</summary>
    public async Task<Outcome<OpenStep>> MatterAsync(Guid rootId, Guid? ownerId, CancellationToken cancellationToken)
    {
        var instance = await rows.InstanceOfAsync(rootId, cancellationToken);
        return instance is null || (ownerId is { } owner && instance.OrganId != owner)
            ? new FoundationFault.Missing()
            : reader.Step(instance, await reader.GraphAsync(instance.DefinitionId, cancellationToken));
    }

    /// <summary>Makes a move on the matter as a whole.</summary>
    public async Task<Outcome<Done>> OnMatterAsync(
        Guid rootId, Guid? ownerId, EngineCommand command, CancellationToken cancellationToken)
    {
        var step = await MatterAsync(rootId, ownerId, cancellationToken);
        return step.Fault is not null ? step.Fault : await MakeAsync(step.Value, command, cancellationToken);
    }

    public async Task<Outcome<Done>> MakeAsync(OpenStep step, EngineCommand command, CancellationToken cancellationToken)
    {
        var done = await runner.RunAsync(step, command, cancellationToken);
        return done.Match<Outcome<Done>>(_ => new Done(), fault => fault);
    }

    /// <summary>Why a move cannot be made: it is made and thrown away.</summary>
    public Fault? Refusal(OpenStep step, EngineCommand command) => ProcessEngine.Apply(
        step.Graph, step.State, command, new StepContext(Stamp.Actor, Stamp.NextId, directory)).Fault;

    /// <summary>Officials as they can be asked, each in the post that comes first; a fault when one holds none.</summary>
    public static Outcome<IReadOnlyList<Assignee>> People(DirectorySnapshot people, IEnumerable<Guid>? officials)
    {
        List<Assignee> found = [];
        foreach (var id in (officials ?? []).Distinct())
        {
            if (people.PostsOf(id) is not [var post, ..])
            {
                return new WorkflowFault.PersonMissing();
            }
            found.Add(new(id, post.Id, post.OrganId));
        }
        return found.Count == 0 ? new WorkflowFault.PersonMissing() : found;
    }
}
