using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Proofreading;

internal sealed class ProofListMap : ITableMap
{
    public void Apply(ModelBuilder model) => model.Entity<ProofList>(list =>
    {
        list.ToTable("proof_lists");
        list.HasIndex(l => new { l.OrganId, l.Kind }).IsUnique();
    });
}
