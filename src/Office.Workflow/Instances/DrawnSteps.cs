using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Workflow.Instances;

internal sealed class DrawnSteps(OfficeDbContext db, StepReader reader) : IDrawnSteps
{
    public async Task<bool?> HasAsync(Guid rootId, string stepId, CancellationToken cancellationToken)
    {
        var definition = await db.Set<ProcessInstance>().AsNoTracking()
            .Where(instance => instance.RootId == rootId && instance.ParentId == null)
            .OrderByDescending(instance => instance.StartedAt)
            .Select(instance => (Guid?)instance.DefinitionId)
            .FirstOrDefaultAsync(cancellationToken);
        return definition is { } id ? (await reader.GraphAsync(id, cancellationToken)).Find(stepId) is not null : null;
    }
}
