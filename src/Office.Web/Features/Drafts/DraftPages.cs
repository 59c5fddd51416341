using Office.Web.Features.Drafting;

namespace Office.Web.Features.Drafts;

/// <summary>Registers what the draft pages need.</summary>
public static class DraftPages
{
    public static IServiceCollection AddDraftPages(this IServiceCollection services) => services
        .AddScoped<DraftReader>().AddScoped<DraftPress>().AddScoped<DraftTools>();
}
