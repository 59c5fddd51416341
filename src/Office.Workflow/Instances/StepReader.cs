using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Workflow.Bpmn;

namespace Office.Workflow.Instances;

/// <summary>Loads what a move starts from.</summary>
internal sealed class StepReader(
    StepRows rows, DbSession session, ProcessLibrary library, StateMemory memory, IDirectorySource directory)
{
    private const string Versions = """
        SELECT id, organ_id, version FROM process_definitions WHERE "key" = @p0
        """;

    private const string Chosen = """
        SELECT process_key FROM process_choices WHERE organ_id = @p0 AND matter_kind = @p1
        """;

    private const string Kinds = """
        SELECT matter_kind FROM process_choices WHERE organ_id = @p0 AND process_key = @p1 ORDER BY matter_kind
        """;

    /// <summary>The item as this command has left it, also one that this very command has made.</summary>
    public async Task<OpenStep?> ItemAsync(Guid workItemId, CancellationToken cancellationToken) =>
        await rows.ItemAsync(workItemId, cancellationToken) is { } item
            && await InstanceAsync(item.InstanceId, cancellationToken) is { } step
                ? step with { Item = item, Holders = [.. rows.HoldersOf(workItemId)] }
                : null;

    public async Task<OpenStep?> InstanceAsync(Guid instanceId, CancellationToken cancellationToken) =>
        await rows.InstanceAsync(instanceId, cancellationToken) is { } instance
            ? Step(instance, await GraphAsync(instance.DefinitionId, cancellationToken))
            : null;

    /// <summary>An instance without an item: one that is begun, or that a service or a timer moves.</summary>
    public OpenStep Step(ProcessInstance instance, ProcessGraph graph) =>
        new(instance, graph, Item: null, []) { People = directory.Current, Memory = memory };

    /// <summary>The process that the organ has chosen for matters of this kind, else the one that the caller names.</summary>
    public async Task<string> ChosenKeyAsync(StartInstance start, CancellationToken cancellationToken) =>
        await ChosenKeyAsync(start.OrganId, start.Snapshot.Kind, cancellationToken) ?? start.ProcessKey;

    /// <summary>The process that the organ has chosen for a kind of matter; null where it takes the usual one.</summary>
    public async Task<string?> ChosenKeyAsync(Guid organId, string kind, CancellationToken cancellationToken) =>
        await session.ReadAsync(Chosen, [organId, kind], row => row.GetString(0), cancellationToken) is [var chosen, ..] ? chosen : null;

    /// <summary>The kinds of matter for which the organ has chosen a process.</summary>
    public Task<IReadOnlyList<string>> KindsOfAsync(Guid organId, string processKey, CancellationToken cancellationToken) =>
        session.ReadAsync(Kinds, [organId, processKey], row => row.GetString(0), cancellationToken);

    /// <summary>The newest version of a process: the organ's own, else that of the nearest organ above it.</summary>
    public async Task<ProcessDefinition?> NewestAsync(string key, Guid organId, CancellationToken cancellationToken)
    {
        var above = Above(organId);
        var versions = await session.ReadAsync(
            Versions,
            [key],
            row => (Id: session.Dialect.ReadGuid(row, 0), OrganId: session.Dialect.ReadGuid(row, 1), Version: row.GetInt32(2)),
            cancellationToken);
        var newest = versions.Where(version => above.Contains(version.OrganId))
            .OrderBy(version => above.IndexOf(version.OrganId)).ThenByDescending(version => version.Version)
            .Select(version => (Guid?)version.Id)
            .FirstOrDefault();
        return newest is { } id ? await rows.DefinitionAsync(id, cancellationToken) : null;
    }

    public ProcessGraph GraphOf(ProcessDefinition definition) => library.Add(definition);

    public async Task<ProcessGraph> GraphAsync(Guid definitionId, CancellationToken cancellationToken) =>
        library.Find(definitionId) ?? library.Add(await rows.DefinitionAsync(definitionId, cancellationToken));

    private List<Guid> Above(Guid organId)
    {
        var above = new List<Guid>();
        for (Guid? next = organId; next is { } id && !above.Contains(id); next = directory.Current.Organ(id)?.ParentId)
        {
            above.Add(id);
        }
        return above;
    }
}
