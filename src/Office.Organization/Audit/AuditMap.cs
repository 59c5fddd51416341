using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Organization.Audit;

internal sealed class AuditMap : ITableMap
{
    public void Apply(ModelBuilder model)
    {
        model.Entity<AuditRow>(row =>
        {
            row.ToTable("audit").HasKey(a => a.Seq);
            row.Property(a => a.Seq).ValueGeneratedOnAdd();
            row.HasIndex(a => new { a.OrganId, a.Seq });
            row.HasIndex(a => a.ObjectId);
        });
        model.Entity<AuditSeal>().ToTable("audit_seals").HasKey(seal => new { seal.OrganId, seal.Number });
    }
}
