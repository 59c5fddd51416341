using Office.Organization.Grants;
using Office.Web.Layout;

namespace Office.Web.Features.Processes;

/// <summary>The places of the process pages in the navigation.</summary>
internal static class ProcessPlaces
{
    public static IServiceCollection AddProcessPages(this IServiceCollection services) => services
        .AddPlace(new NavigationPlace("processes", "workflow", "processes", 400, Needs: [Relation.OwnProcesses]))
        .AddPlace(new NavigationPlace("administration/runs", "octagon-alert", "runs", 410, Needs: [Relation.AdministerSystem]));
}
