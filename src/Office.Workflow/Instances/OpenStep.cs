using Office.Organization.Directory;
using Office.Workflow.Bpmn;
using Office.Workflow.Engine;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Instances;

/// <summary>What a move starts from: rows and graph, loaded in one round trip where it can be.</summary>
/// <param name="Instance">The row of the instance.</param>
/// <param name="Graph">Its version's graph.</param>
/// <param name="Item">The work item of the move; null for a service step.</param>
/// <param name="Holders">The holders of that item.</param>
internal sealed record OpenStep(
    ProcessInstance Instance, ProcessGraph Graph, WorkItem? Item, IReadOnlyList<WorkItemHolder> Holders)
{
    /// <summary>The directory as it stood when the step was read.</summary>
    public DirectorySnapshot People { get; init; } = DirectorySnapshot.Empty;

    /// <summary>What was written lately need not be read from its text again.</summary>
    public StateMemory Memory { get; init; } = new();

    /// <summary>Read when the engine asks for it: a look at the item needs only the rows.</summary>
    public InstanceState State => field ??= Memory.Read(Instance);

    /// <summary>The instance stands like this now.</summary>
    public void Keep(InstanceState state)
    {
        Memory.Write(Instance, state);
        Instance.Version++;
    }

    /// <summary>Whether this official, or somebody for them, completed the item.</summary>
    public bool IsSentBy(Guid officialId) =>
        Item is { State: WorkItemState.Done } item && (item.ClosedBy == officialId || item.ClosedFor == officialId);

    public WorkItemHolder? HolderOf(Guid officialId) => Holders.FirstOrDefault(holder => holder.OfficialId == officialId);
}
