using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Organs;

namespace Office.Organization.Units;

internal sealed class UnitMap : ITableMap
{
    public void Apply(ModelBuilder model) => model.Entity<Unit>(unit =>
    {
        unit.ToTable("units");
        unit.Property(u => u.Code).HasMaxLength(Limits.Code);
        unit.Property(u => u.Name).HasMaxLength(2 * Limits.Name);
        unit.HasIndex(u => new { u.OrganId, u.Code }).IsUnique();
        unit.HasOne<Organ>().WithMany().HasForeignKey(u => u.OrganId).OnDelete(DeleteBehavior.Restrict);
    });
}
