using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Organization.Calendars;

internal sealed class CalendarMaps : ITableMap
{
    public void Apply(ModelBuilder model)
    {
        model.Entity<CalendarYear>(year =>
        {
            year.ToTable("calendar_years").Property(y => y.Id).ValueGeneratedNever();
            year.Property(y => y.Source).HasMaxLength(CalendarLimits.Source);
            year.HasIndex(y => y.Year).IsUnique();
        });
        model.Entity<TimeRulesRow>(rules =>
        {
            rules.ToTable("time_rules").Property(r => r.Id).ValueGeneratedNever();
            rules.HasIndex(r => r.OrganId).IsUnique();
        });
    }
}
