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
        var counts = await boxes.Mine
            .Where(holder => holder.State <= HolderState.Ended || holder.State == HolderState.Reading)
            .GroupBy(holder => holder.State)
            .Select(group => new { State = group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.State, group => group.Count, cancellationToken);
        return new WorkItemCounts(
            counts.GetValueOrDefault(HolderState.Pending),
            counts.GetValueOrDefault(HolderState.Running),
            counts.GetValueOrDefault(HolderState.Ended))
        {
            Reading = counts.GetValueOrDefault(HolderState.Reading),
        };
    }
}
