using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Exchange;

internal sealed class ExchangeMap : ITableMap
{
    public void Apply(ModelBuilder model)
    {
        model.Entity<Delivery>(delivery =>
        {
            delivery.ToTable("deliveries");
            delivery.HasIndex(d => new { d.DispatchId, d.RecipientOrganId }).IsUnique();
            delivery.HasIndex(d => new { d.OrganId, d.State });
        });
        model.Entity<Arrival>(arrival =>
        {
            arrival.ToTable("arrivals");
            arrival.HasIndex(a => new { a.OrganId, a.State, a.ArrivedAt });
            arrival.Ignore(a => a.IsWaiting);
        });
    }
}
