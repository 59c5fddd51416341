using Office.Organization.Foundation;
using Office.Workflow.Engine;

namespace Office.Workflow.Instances;

/// <summary>Keeps what instances wait for as rows: timers, and subscriptions to messages and signals.</summary>
internal sealed class WaitWriter(CommandRows rows, DbSession session, IProcessTimers timers, Stamp stamp)
{
    private RowSet<Subscription> All => rows.Of<Subscription>();

    public async Task WriteAsync(ProcessInstance instance, Effect effect, CancellationToken cancellationToken)
    {
        switch (effect)
        {
            case Effect.ArmTimer arm:
                await timers.ArmAsync(instance, arm, cancellationToken);
                break;
            case Effect.DisarmTimer disarm:
                await timers.DisarmAsync(instance, disarm.Key, cancellationToken);
                break;
            case Effect.Subscribe subscribe:
                All.Add(new Subscription(stamp.NextId(), instance.OrganId, instance.RootId, instance.Id, subscribe.Key)
                {
                    Kind = subscribe.Kind,
                    Name = subscribe.Name,
                    Node = subscribe.Node,
                });
                break;
            case Effect.Unsubscribe unsubscribe:
                await CloseAsync(instance, unsubscribe.Key, cancellationToken);
                break;
        }
    }

    /// <summary>The instances of a root that wait for it, in the order in which they began to.</summary>
    public async Task<IReadOnlyList<Guid>> WaitingAsync(
        Guid rootId, WaitKind kind, string name, CancellationToken cancellationToken)
    {
        await session.SendAsync(
            cancellationToken, All.Select("root_id = @p0 AND kind = @p1 AND name = @p2", [rootId, kind, name]));
        return [.. All.Known
            .Where(one => one.RootId == rootId && one.Kind == kind && string.Equals(one.Name, name, StringComparison.Ordinal))
            .OrderBy(one => one.Id).Select(one => one.InstanceId).Distinct()];
    }

    /// <summary>The elements of an instance are called otherwise from now on.</summary>
    public async Task RenameAsync(Guid instanceId, Func<string, string> name, CancellationToken cancellationToken)
    {
        await session.SendAsync(cancellationToken, All.Select("instance_id = @p0", [instanceId]));
        foreach (var one in All.Known.Where(one => one.InstanceId == instanceId))
        {
            one.Node = name(one.Node);
        }
    }

    private async Task CloseAsync(ProcessInstance instance, int key, CancellationToken cancellationToken)
    {
        if (Known(instance.Id, key) is null)
        {
            await session.SendAsync(
                cancellationToken, All.Select("instance_id = @p0 AND wait_key = @p1", [instance.Id, key]));
        }
        if (Known(instance.Id, key) is { } open)
        {
            All.Remove(open);
        }
    }

    private Subscription? Known(Guid instanceId, int key) =>
        All.Known.FirstOrDefault(one => one.InstanceId == instanceId && one.WaitKey == key);
}
