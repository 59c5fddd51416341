using Office.Organization.Foundation;

namespace Office.Workflow.Deadlines;

/// <summary>The timers that a command reads and changes.</summary>
internal sealed class TimerRows(CommandRows rows, DbSession session)
{
    private const string Live = " AND state IN (1, 4, 5)";

    private const string Untimed = """
        SELECT id, instance_id, organ_id, step_id FROM work_items
        WHERE root_id = @p0 AND state IN (1, 2) AND NOT EXISTS (
            SELECT 1 FROM timers
            WHERE timers.root_id = work_items.root_id AND timers.work_item_id = work_items.id AND timers.purpose = @p1 AND timers.state IN (1, 4, 5))
        """;

    private const string Starts = """
        instance_id IN (SELECT id FROM process_definitions WHERE organ_id = @p0 AND "key" = @p1) AND purpose = @p2
        """;

    private const string BegunBy = "SELECT node FROM timers WHERE root_id = @p0 AND purpose = @p1 AND state = @p2";

    private RowSet<TimerRow> All => rows.Of<TimerRow>();

    public async Task<TimerRow?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        if (All.Find(id) is null)
        {
            await session.SendAsync(cancellationToken, All.Select("id = @p0", [id]));
        }

        return All.Find(id);
    }

    /// <summary>Those of a matter that run, stand still or were given up.</summary>
    public async Task<IReadOnlyList<TimerRow>> OfRootAsync(Guid rootId, CancellationToken cancellationToken)
    {
        await session.SendAsync(cancellationToken, All.Select("root_id = @p0" + Live, [rootId]));
        return [.. All.Known.Where(timer => timer.RootId == rootId && timer.IsLive)];
    }

    /// <summary>Those of an instance that run, stand still or were given up.</summary>
    public async Task<IReadOnlyList<TimerRow>> OfInstanceAsync(Guid instanceId, CancellationToken cancellationToken)
    {
        await session.SendAsync(cancellationToken, All.Select("instance_id = @p0" + Live, [instanceId]));
        return [.. All.Known.Where(timer => timer.InstanceId == instanceId && timer.IsLive)];
    }

    /// <summary>The open items of a matter that have no deadline.</summary>
    public Task<IReadOnlyList<OpenItem>> UntimedItemsAsync(Guid rootId, CancellationToken cancellationToken) =>
        session.ReadAsync(
            Untimed,
            [rootId, TimerPurpose.Due],
            reader => new OpenItem(
                session.Dialect.ReadGuid(reader, 0),
                session.Dialect.ReadGuid(reader, 1),
                session.Dialect.ReadGuid(reader, 2),
                reader.GetString(3)),
            cancellationToken);

    /// <summary>Those by which an organ's process begins.</summary>
    public async Task<IReadOnlyList<TimerRow>> StartsAsync(Guid organId, string processKey, CancellationToken cancellationToken)
    {
        await session.SendAsync(cancellationToken, All.Select(Starts + Live, [organId, processKey, TimerPurpose.Start]));
        return [.. All.Known.Where(timer => timer.Purpose == TimerPurpose.Start && timer.OrganId == organId && timer.IsLive)];
    }

    /// <summary>The start event by which a matter has begun; null when somebody began it.</summary>
    public async Task<string?> BegunByAsync(Guid rootId, CancellationToken cancellationToken) =>
        await session.ReadAsync(BegunBy, [rootId, TimerPurpose.Start, TimerState.Fired], reader => reader.GetString(0), cancellationToken)
            is [var node, ..] ? node : null;

    public void Add(TimerRow timer) => All.Add(timer);
}
