using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Organization.Organs;

internal sealed class OrganMap : ITableMap
{
    public void Apply(ModelBuilder model) => model.Entity<Organ>(organ =>
    {
        organ.ToTable("organs");
        organ.Property(o => o.Code).HasMaxLength(Limits.Code);
        organ.Property(o => o.FullName).HasMaxLength(2 * Limits.Name);
        organ.Property(o => o.ShortName).HasMaxLength(2 * Limits.Name);
        organ.Property(o => o.RedHead).HasMaxLength(2 * Limits.Name);
        organ.Property(o => o.SealDiameterMm).HasPrecision(4, 1);
        organ.HasIndex(o => o.Code).IsUnique();
        organ.HasIndex(o => o.FullName).IsUnique();
        organ.HasIndex(o => o.OrganId);
        organ.HasOne<Organ>().WithMany().HasForeignKey(o => o.ParentId).OnDelete(DeleteBehavior.Restrict);
        organ.OwnsMany(o => o.Prefixes, prefix =>
        {
            prefix.ToTable("organ_prefixes");
            prefix.WithOwner().HasForeignKey("OrganId");
            prefix.HasKey("OrganId", nameof(OrganPrefix.Series));
            prefix.Property(p => p.Text).HasMaxLength(2 * Limits.Prefix);
            prefix.HasIndex(p => p.Text).IsUnique();
        });
    });
}
