using Office.Web.Layout;

namespace Office.Web.Features.Search;

/// <summary>Puts the search into the top bar.</summary>
internal static class SearchPages
{
    public static IServiceCollection AddSearchPages(this IServiceCollection services) => services.AddPart<SearchBox>(LayoutSlot.TopBar);
}
