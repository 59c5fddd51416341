using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Organization.DutyRosters;

internal sealed class DutyRosterMap : ITableMap
{
    public void Apply(ModelBuilder model) => model.Entity<DutyShift>(shift =>
    {
        shift.ToTable("duty_shifts").Property(s => s.Id).ValueGeneratedNever();
        shift.Property(s => s.Phone).HasMaxLength(DutyLimits.Phone);
        shift.HasIndex(s => new { s.OrganId, s.To });
        shift.HasIndex(s => new { s.To });
    });
}
