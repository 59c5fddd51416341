using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.AddressBooks;

internal sealed class AddressMap : ITableMap
{
    public void Apply(ModelBuilder model) => model.Entity<AddressGroup>(group =>
    {
        group.ToTable("address_groups");
        group.Ignore(g => g.Members);
        group.HasIndex(g => new { g.OrganId, g.Use });
    });
}
