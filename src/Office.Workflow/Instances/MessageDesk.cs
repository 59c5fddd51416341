using System.Text.Json;
using Office.Organization.Foundation;
using Office.Workflow.Bpmn;
using Office.Workflow.Engine;

namespace Office.Workflow.Instances;

/// <summary>Messages and signals for which no instance of the matter waits: processes begin by them, or they are kept for a while.</summary>
internal sealed class MessageDesk(CommandRows rows, DbSession session, StepReader reader, Stamp stamp, IOutbox outbox)
{
    private const string Starts = """
        SELECT process_key, definition_id, node FROM process_starts WHERE kind = @p0 AND name = @p1 ORDER BY process_key, node
        """;

    private const string Forget = "DELETE FROM kept_messages WHERE sent_at < @p0";

    private RowSet<KeptMessage> Kept => rows.Of<KeptMessage>();

    /// <summary>The start events by which processes that the organ uses begin now, each process once.</summary>
    public async Task<IReadOnlyList<(ProcessDefinition Definition, string Node)>> StartsAsync(
        Guid organId, WaitKind kind, string name, CancellationToken cancellationToken)
    {
        var found = await session.ReadAsync(
            Starts, [kind, name],
            row => (Key: row.GetString(0), DefinitionId: session.Dialect.ReadGuid(row, 1), Node: row.GetString(2)),
            cancellationToken);
        List<(ProcessDefinition Definition, string Node)> starts = [];
        foreach (var start in found.DistinctBy(one => one.DefinitionId))
        {
            // An organ's own version stands before that of an organ above it, whether it begins by this or not.
            if (await reader.NewestAsync(start.Key, organId, cancellationToken) is { } newest && newest.Id == start.DefinitionId)
            {
                starts.Add((newest, start.Node));
            }
        }
        return starts;
    }

    public void Tell(ProcessInstance instance, Effect.GiveSignal give) =>
        outbox.Add(new SignalGiven(instance.RootId, instance.OrganId, give.Name));

    /// <summary>Nobody takes it now.</summary>
    public void Keep(ProcessInstance instance, Effect.SendMessage send)
    {
        session.Queue(new SqlStatement(Forget, [stamp.Now.AddDays(-KeptMessage.DaysKept)]));
        Kept.Add(new KeptMessage(stamp.NextId(), instance.OrganId, instance.RootId, instance.Id)
        {
            Name = send.Name,
            Variables = JsonSerializer.Serialize(send.Variables),
            SentAt = stamp.Now,
        });
        outbox.Add(new MessageSent(instance.Id, instance.RootId, send.Name));
    }

    /// <summary>
    /// What was kept for whoever begins to wait now. On the edge of an activity only what comes while it stands counts.
    /// </summary>
    public async Task<EngineCommand.Receive?> TakeAsync(
        ProcessInstance instance, Effect.Subscribe subscribe, CancellationToken cancellationToken)
    {
        var graph = await reader.GraphAsync(instance.DefinitionId, cancellationToken);
        if (subscribe.Kind != WaitKind.Message || graph[subscribe.Node].Kind is not (NodeKind.Catch or NodeKind.ReceiveTask))
        {
            return null;
        }
        await session.SendAsync(cancellationToken, Kept.Select("root_id = @p0 AND name = @p1", [instance.RootId, subscribe.Name]));
        var first = Kept.Known
            .Where(one => one.RootId == instance.RootId && one.InstanceId != instance.Id && string.Equals(one.Name, subscribe.Name, StringComparison.Ordinal)
                && one.SentAt >= stamp.Now.AddDays(-KeptMessage.DaysKept))
            .OrderBy(one => one.SentAt).ThenBy(one => one.Id).FirstOrDefault();
        if (first is null)
        {
            return null;
        }
        Kept.Remove(first);
        return new(first.Name, JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(first.Variables)!);
    }
}
