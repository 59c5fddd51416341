using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Workflow.WorkItems;

/// <summary>Counts the actor's boxes.</summary>
public sealed record CountWorkItems : IQuery<WorkItemCounts>
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class CountWorkItemsHandler(BoxRows boxes) : IQueryHandler<CountWorkItems, WorkItemCounts>
{
    public async Task<Outcome<WorkItemCounts>> HandleAsync(CountWorkItems query, CancellationToken cancellationToken)
    {
        Task<int> CountAsync(Box box) =>
            boxes.In(box).OrderBy(holder => holder.At).Take(WorkItemCounts.Most).CountAsync(cancellationToken);
        return new WorkItemCounts(await CountAsync(Box.Pending), await CountAsync(Box.Running), await CountAsync(Box.Ended))
        {
            Reading = await CountAsync(Box.Reading),
        };
    }
}
