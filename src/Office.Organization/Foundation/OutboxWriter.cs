using System.Text.Json;

namespace Office.Organization.Foundation;

/// <summary>Queues a command's events beside what they tell of.</summary>
internal sealed class OutboxWriter(TimeProvider clock, OfficeNode node)
{
    private const string Insert = """
        INSERT INTO outbox (organ_id, node_id, at, event, payload) VALUES (@p0, @p1, @p2, @p3, @p4)
        """;

    public void Write(CommandContext context)
    {
        foreach (var officeEvent in context.Events)
        {
            var type = officeEvent.GetType();
            context.Session!.Queue(new SqlStatement(
                Insert,
                [
                    context.Current?.OrganId ?? context.Actor.OrganId, node.Id, clock.GetUtcNow(), type.FullName,
                    JsonSerializer.Serialize(officeEvent, type),
                ]));
        }
    }
}
