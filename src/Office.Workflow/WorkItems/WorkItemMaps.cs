using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Workflow.WorkItems;

internal sealed class WorkItemMaps : ITableMap
{
    public void Apply(ModelBuilder model)
    {
        model.Entity<WorkItem>(item =>
        {
            item.ToTable("work_items");
            item.HasIndex(i => new { i.RootId, i.SentAt });
        });
        model.Entity<WorkItemHolder>(holder =>
        {
            holder.ToTable("work_item_holders");
            holder.Ignore(h => h.IsOpen);
            holder.HasIndex(h => new { h.OfficialId, h.State, h.At, h.WorkItemId });
            holder.HasIndex(h => new { h.WorkItemId, h.OfficialId }).IsUnique();
            holder.HasIndex(h => new { h.RootId, h.OfficialId, h.State });
        });
    }
}
