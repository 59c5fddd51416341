using Office.Organization.Foundation;

namespace Office.Workflow.Instances;

internal sealed class DrawnSteps(DbSession session, StepReader reader) : IDrawnSteps
{
    private const string Newest = """
        SELECT definition_id FROM process_instances WHERE root_id = @p0 AND parent_id IS NULL ORDER BY started_at DESC LIMIT 1
        """;

    public async Task<bool?> HasAsync(Guid rootId, string stepId, CancellationToken cancellationToken) =>
        await session.ReadAsync(Newest, [rootId], row => session.Dialect.ReadGuid(row, 0), cancellationToken) is [var id, ..]
            ? (await reader.GraphAsync(id, cancellationToken)).Find(stepId) is not null
            : null;
}
