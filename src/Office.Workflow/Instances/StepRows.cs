using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Deadlines;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Instances;

/// <summary>
/// The rows that moves read and change, in prepared statements for both databases: completing a work item is the most frequent
/// act of the office. An item that is known here is known with its instance and all its holders.
/// </summary>
internal sealed class StepRows(CommandRows rows, DbSession session, DeadlineWriter deadlines)
{
    private const string Supersede = """
        UPDATE work_item_holders SET state = @p2 WHERE official_id = @p0 AND root_id = @p1 AND state = @p3
        """;

    private const string EndAll = "UPDATE work_item_holders SET state = @p1 WHERE root_id = @p0 AND state = @p2";

    private const string ReopenAll = "UPDATE work_item_holders SET state = @p1 WHERE root_id = @p0 AND state = @p2";

    private const string ShowInstances = """
        UPDATE process_instances SET title = @p1, reference = @p2, matter_kind = @p3, urgency = @p4, due = @p5 WHERE root_id = @p0
        """;

    private const string ShowItems = """
        UPDATE work_items SET title = @p1, reference = @p2, matter_kind = @p3, urgency = @p4,
            due = CASE WHEN state IN (1, 2) THEN COALESCE(@p5, due) ELSE due END
        WHERE root_id = @p0
        """;

    private const string MoveDue = "UPDATE work_items SET due = @p1 WHERE id = @p0 AND state IN (1, 2)";

    /// <summary>The timers of these rows.</summary>
    public DeadlineWriter Deadlines => deadlines;

    public RowSet<ProcessInstance> Instances => rows.Of<ProcessInstance>();

    public RowSet<WorkItem> Items => rows.Of<WorkItem>();

    public RowSet<WorkItemHolder> Holders => rows.Of<WorkItemHolder>();

    public RowSet<Grant> Grants => rows.Of<Grant>();

    public RowSet<Round> Rounds => rows.Of<Round>();

    public RowSet<RoundMember> Members => rows.Of<RoundMember>();

    public IEnumerable<WorkItemHolder> HoldersOf(Guid workItemId) =>
        Holders.Known.Where(holder => holder.WorkItemId == workItemId);

    /// <summary>An item with its instance and its holders; nothing when there is none.</summary>
    public async Task<WorkItem?> ItemAsync(Guid id, CancellationToken cancellationToken)
    {
        if (Items.Find(id) is null)
        {
            await session.SendAsync(
                cancellationToken,
                Items.Select("id = @p0", [id]),
                Instances.Select("id = (SELECT instance_id FROM work_items WHERE id = @p0)", [id]),
                Holders.Select("work_item_id = @p0", [id]));
        }
        return Items.Find(id);
    }

    /// <summary>Items of an instance that is known, with their holders.</summary>
    public Task ReadItemsAsync(IEnumerable<Guid> ids, CancellationToken cancellationToken) => session.SendAsync(
        cancellationToken,
        [
            .. ids.Where(id => Items.Find(id) is null)
                .SelectMany(id => new[] { Items.Select("id = @p0", [id]), Holders.Select("work_item_id = @p0", [id]) }),
        ]);

    public async Task<ProcessInstance?> InstanceAsync(Guid id, CancellationToken cancellationToken)
    {
        if (Instances.Find(id) is null)
        {
            await session.SendAsync(cancellationToken, Instances.Select("id = @p0", [id]));
        }
        return Instances.Find(id);
    }

    /// <summary>Those of a matter that a call, a message or a signal began and that have ended, the oldest first.</summary>
    public async Task<IReadOnlyList<ProcessInstance>> EndedPartsAsync(Guid rootId, CancellationToken cancellationToken)
    {
        await session.SendAsync(
            cancellationToken, Instances.Select("root_id = @p0 AND parent_id IS NOT NULL AND ended_at IS NOT NULL", [rootId]));
        return
        [
            .. Instances.Known.Where(one => one.RootId == rootId && one is { ParentId: not null, EndedAt: not null })
                .OrderBy(one => one.StartedAt).ThenBy(one => one.Id),
        ];
    }

    /// <summary>Those of a matter that a message or signal began, and that have not ended.</summary>
    public async Task<IReadOnlyList<ProcessInstance>> BegunBesideAsync(Guid rootId, int noToken, CancellationToken cancellationToken)
    {
        await session.SendAsync(
            cancellationToken, Instances.Select("root_id = @p0 AND parent_token = @p1 AND ended_at IS NULL", [rootId, noToken]));
        return [.. Instances.Known.Where(one => one.RootId == rootId && one.ParentToken == noToken && one.EndedAt is null)];
    }

    /// <summary>The running instance that a call activity's token waits for; null when there is none.</summary>
    public async Task<ProcessInstance?> ChildAsync(Guid callerId, int token, CancellationToken cancellationToken)
    {
        await session.SendAsync(
            cancellationToken, Instances.Select("parent_id = @p0 AND parent_token = @p1", [callerId, token]));
        return Instances.Known.FirstOrDefault(one =>
            one.ParentId == callerId && one.ParentToken == token && one.EndedAt is null);
    }

    public async Task<Round?> RoundAsync(Guid id, CancellationToken cancellationToken)
    {
        if (Rounds.Find(id) is null)
        {
            await session.SendAsync(
                cancellationToken, Rounds.Select("id = @p0", [id]), Members.Select("round_id = @p0", [id]));
        }
        return Rounds.Find(id);
    }

    public async Task<ProcessDefinition> DefinitionAsync(Guid id, CancellationToken cancellationToken)
    {
        var definitions = rows.Of<ProcessDefinition>();
        await session.SendAsync(cancellationToken, definitions.Select("id = @p0", [id]));
        return definitions.Find(id) ?? throw new InvalidDataException($"No process definition {id}.");
    }

    /// <summary>A box shows a matter once: by the last item of it that the official handled.</summary>
    public void SupersedeRunning(Guid officialId, Guid rootId) => Turn(
        new SqlStatement(Supersede, [officialId, rootId, HolderState.Superseded, HolderState.Running]),
        holder => holder.OfficialId == officialId && holder.RootId == rootId,
        HolderState.Superseded);

    /// <summary>Whoever handled the matter finds it among those at their end.</summary>
    public void EndRunning(Guid rootId) => Turn(
        new SqlStatement(EndAll, [rootId, HolderState.Ended, HolderState.Running]),
        holder => holder.RootId == rootId,
        HolderState.Ended);

    /// <summary>What had ended runs again for whoever handled it.</summary>
    public void ReopenEnded(Guid rootId)
    {
        session.Queue(new SqlStatement(ReopenAll, [rootId, HolderState.Running, HolderState.Ended]));
        foreach (var holder in Holders.Known.Where(holder => holder.RootId == rootId && holder.State == HolderState.Ended))
        {
            holder.State = HolderState.Running;
        }
    }

    /// <summary>The open items of an instance, with their holders.</summary>
    public async Task<IReadOnlyList<WorkItem>> OpenItemsAsync(Guid instanceId, CancellationToken cancellationToken)
    {
        await session.SendAsync(
            cancellationToken,
            Items.Select("instance_id = @p0 AND state IN (1, 2)", [instanceId]),
            Holders.Select("work_item_id IN (SELECT id FROM work_items WHERE instance_id = @p0 AND state IN (1, 2))", [instanceId]));
        return [.. Items.Known.Where(item => item.InstanceId == instanceId && item.IsOpen)];
    }

    /// <summary>The newest instance of a matter.</summary>
    public async Task<ProcessInstance?> InstanceOfAsync(Guid rootId, CancellationToken cancellationToken)
    {
        var found = new List<ProcessInstance>();
        await session.SendAsync(cancellationToken, Instances.Select("root_id = @p0", [rootId], found));
        // What a process has called is no matter of its own.
        return found.Concat(Instances.Known.Where(instance => instance.RootId == rootId))
            .Where(instance => instance.ParentId is null).MaxBy(instance => instance.StartedAt);
    }

    /// <summary>What lists show of a matter, on all its rows.</summary>
    public void Show(Guid rootId, WorkItemSnapshot snapshot)
    {
        object?[] values = [rootId, snapshot.Title, snapshot.Reference, snapshot.Kind, snapshot.Urgency, snapshot.Due];
        session.Queue(new SqlStatement(ShowInstances, values));
        session.Queue(new SqlStatement(ShowItems, values));
        foreach (var instance in Instances.Known.Where(instance => instance.RootId == rootId))
        {
            instance.Show(snapshot);
        }
        foreach (var item in Items.Known.Where(item => item.RootId == rootId))
        {
            item.Show(snapshot);
        }
    }

    /// <summary>Open items are due at another time.</summary>
    public void SetDue(IReadOnlyDictionary<Guid, DateTimeOffset> due)
    {
        foreach (var (id, at) in due)
        {
            session.Queue(new SqlStatement(MoveDue, [id, at]));
            if (Items.Find(id) is { IsOpen: true } item)
            {
                item.Due = at;
            }
        }
    }

    // The rows that this command knows are written after the statement, as this command leaves them.
    private void Turn(SqlStatement statement, Func<WorkItemHolder, bool> isMeant, HolderState state)
    {
        session.Queue(statement);
        foreach (var holder in Holders.Known.Where(holder => holder.State == HolderState.Running && isMeant(holder)))
        {
            holder.State = state;
        }
    }
}
