using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Organization.Grants;

internal sealed class GrantMap : ITableMap
{
    public void Apply(ModelBuilder model) => model.Entity<Grant>(grant =>
    {
        grant.ToTable("grants").HasKey(g => new { g.ObjectId, g.SubjectId, g.Relation, g.Via });
        // Lists ask the other way round: what may this subject see?
        grant.HasIndex(g => new { g.SubjectId, g.Relation, g.ObjectId });
        grant.HasIndex(g => g.Via);
    });
}
