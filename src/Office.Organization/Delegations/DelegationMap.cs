using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Organization.Delegations;

internal sealed class DelegationMap : ITableMap
{
    public void Apply(ModelBuilder model) => model.Entity<Delegation>(delegation =>
    {
        delegation.ToTable("delegations");
        delegation.HasIndex(d => new { d.PrincipalId, d.ToDay });
        delegation.HasIndex(d => new { d.DelegateId, d.ToDay });
        delegation.HasIndex(d => d.ToDay);
    });
}
