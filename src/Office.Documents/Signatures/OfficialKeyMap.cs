using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Signatures;

internal sealed class OfficialKeyMap : ITableMap
{
    public void Apply(ModelBuilder model) => model.Entity<OfficialKey>(key =>
    {
        key.ToTable("official_keys");
        key.HasKey(k => k.Id);
        key.Ignore(k => k.IsLocked);
        key.Property(k => k.RevokedFor).HasMaxLength(200);
        // One key in use per official; the revoked ones stay beside it.
        key.HasIndex(k => k.OfficialId).IsUnique().HasFilter("revoked_at IS NULL");
        key.HasIndex(k => new { k.OfficialId, k.CreatedAt });
    });
}
