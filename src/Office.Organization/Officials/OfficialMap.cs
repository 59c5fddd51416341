using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Organs;

namespace Office.Organization.Officials;

internal sealed class OfficialMap : ITableMap
{
    public void Apply(ModelBuilder model) => model.Entity<Official>(official =>
    {
        official.ToTable("officials");
        official.Property(o => o.Code).HasMaxLength(Limits.Code);
        official.Property(o => o.Name).HasMaxLength(2 * Limits.PersonName);
        official.Property(o => o.Pinyin).HasMaxLength(Limits.Pinyin);
        official.Property(o => o.Initials).HasMaxLength(Limits.Pinyin);
        official.Property(o => o.Rank).HasMaxLength(2 * Limits.Title);
        official.HasIndex(o => o.Code).IsUnique();
        official.HasIndex(o => o.OrganId);
        official.HasOne<Organ>().WithMany().HasForeignKey(o => o.OrganId).OnDelete(DeleteBehavior.Restrict);
    });
}
