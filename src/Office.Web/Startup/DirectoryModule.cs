using Office.Organization;

namespace Office.Web.Startup;

/// <summary>Registers the directory and the calendar: their first reading, the demo city, its processes, seals and filing sheets, and their refreshing on this node.</summary>
internal static class DirectoryModule
{
    public static IServiceCollection AddOfficeDirectory(this IServiceCollection services)
    {
        OrganizationModule.Add(services);
        services.AddSingleton<IStartupStep, DirectoryStep>();
        services.AddSingleton<IStartupStep, TimeRulesStep>();
        services.AddSingleton<IStartupStep, CalendarStep>();
        services.AddSingleton<IStartupStep, ProcessStep>();
        services.AddSingleton<IStartupStep, FormStep>();
        services.AddSingleton<IStartupStep, SealStep>();
        services.AddSingleton<IStartupStep, FilingSheetStep>();
        services.AddSingleton<SealDraft>();
        services.AddHostedService<DirectoryRefresh>();
        services.AddHostedService<CalendarRefresh>();
        services.AddHostedService<DutyRosterRefresh>();
        return services;
    }
}
