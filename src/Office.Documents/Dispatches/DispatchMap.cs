using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Dispatches;

internal sealed class DispatchMap : ITableMap
{
    public void Apply(ModelBuilder model)
    {
        model.Entity<Dispatch>(dispatch =>
        {
            dispatch.ToTable("dispatches");
            dispatch.HasIndex(d => new { d.OrganId, d.State, d.CreatedAt });
            dispatch.HasIndex(d => new { d.DrafterId, d.State });
            dispatch.Property(d => d.Title).HasMaxLength(200);
            dispatch.Property(d => d.Route).HasConversion(
                route => JsonSerializer.Serialize(route, JsonSerializerOptions.Web),
                json => JsonSerializer.Deserialize<Route>(json, JsonSerializerOptions.Web)!);
            dispatch.OwnsMany(d => d.Recipients, recipient =>
            {
                recipient.ToTable("dispatch_recipients");
                recipient.WithOwner().HasForeignKey("DispatchId");
                recipient.HasKey("DispatchId", nameof(Recipient.Kind), nameof(Recipient.Position));
            });
        });
        model.Entity<TextVersion>(text =>
        {
            text.ToTable("dispatch_texts");
            text.HasKey(t => new { t.DispatchId, t.Version });
        });
        model.Entity<WorkingText>(text =>
        {
            text.ToTable("dispatch_working_texts");
            text.HasKey(t => t.DispatchId);
        });
    }
}
