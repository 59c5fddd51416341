using Office.Organization.Grants;
using Office.Web.Layout;

namespace Office.Web.Features.FilingSheets;

/// <summary>Registers the pages of filing sheets and what they share.</summary>
internal static class SheetPages
{
    public static IServiceCollection AddSheetPages(this IServiceCollection services) => services
        .AddScoped<SheetFillings>()
        .AddScoped<SheetLabels>()
        .AddScoped<SheetSample>()
        .AddPlace(new NavigationPlace("registers/sheets", "scroll-text", "sheets", 280, Needs: [Relation.RegisterFor]));
}
