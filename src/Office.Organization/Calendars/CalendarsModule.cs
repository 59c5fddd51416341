using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Office.Organization.DutyRosters;

namespace Office.Organization.Calendars;

/// <summary>Registers the working calendar, by which every deadline is counted, and the duty rosters.</summary>
public static class CalendarsModule
{
    public static IServiceCollection Add(IServiceCollection services)
    {
        services.TryAddSingleton<CalendarSource>();
        services.TryAddSingleton<ICalendarSource>(provider =>
            (CalendarSource)provider.GetRequiredService(typeof(CalendarSource)));
        services.TryAddSingleton<DutyRosterSource>();
        services.TryAddSingleton<IDutyRoster>(provider =>
            (DutyRosterSource)provider.GetRequiredService(typeof(DutyRosterSource)));
        return services;
    }
}
