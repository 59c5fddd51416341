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
            // What waits is little beside what is done.
            item.HasIndex(i => new { i.OrganId, i.SentAt }).HasFilter("closed_at IS NULL");
        });
        model.Entity<FollowedMatter>(followed =>
        {
            followed.ToTable("followed_matters");
            followed.HasIndex(f => new { f.OfficialId, f.RootId }).IsUnique();
        });
        model.Entity<SavedFilter>(filter =>
        {
            filter.ToTable("saved_filters");
            filter.Property(f => f.Page).HasMaxLength(SavedFilter.PageCharacters);
            filter.Property(f => f.Name).HasMaxLength(SavedFilter.NameCharacters);
            filter.Property(f => f.Query).HasMaxLength(SavedFilter.QueryCharacters);
            filter.HasIndex(f => new { f.OfficialId, f.Page, f.Name }).IsUnique();
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
