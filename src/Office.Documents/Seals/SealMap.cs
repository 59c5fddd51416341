using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Seals;

internal sealed class SealMap : ITableMap
{
    public void Apply(ModelBuilder model)
    {
        model.Entity<Seal>(seal =>
        {
            seal.ToTable("seals");
            seal.HasIndex(s => new { s.OrganId, s.Name }).IsUnique();
            seal.Property(s => s.StateReason).HasMaxLength(Seal.ReasonCharacters);
        });
        model.Entity<SealUse>(use =>
        {
            use.ToTable("seal_uses");
            use.HasIndex(u => u.DispatchId);
            use.HasIndex(u => u.SealedHash);
            use.HasIndex(u => u.OfdHash);
            use.HasIndex(u => new { u.OrganId, u.OrderedAt });
        });
    }
}
