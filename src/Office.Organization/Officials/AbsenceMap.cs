using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Organization.Officials;

internal sealed class AbsenceMap : ITableMap
{
    public void Apply(ModelBuilder model) => model.Entity<Absence>(absence =>
    {
        absence.ToTable("absences");
        absence.HasIndex(a => new { a.OfficialId, a.ToDay });
        absence.HasIndex(a => a.ToDay);
        // What is told twice is recorded once.
        absence.HasIndex(a => new { a.CauseId, a.OfficialId }).IsUnique();
    });
}
