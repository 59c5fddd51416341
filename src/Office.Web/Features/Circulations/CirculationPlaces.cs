using Office.Documents.Circulations;
using Office.Web.Components;
using Office.Web.Layout;

namespace Office.Web.Features.Circulations;

/// <summary>Where circulations are found, and how their states look.</summary>
internal static class CirculationPlaces
{
    public static IServiceCollection AddCirculationPages(this IServiceCollection services) => services
        .AddScoped<ReceiptSheetDesk>()
        .AddPlace(new NavigationPlace("circulations", "send", "circulations", 127));

    public static IEndpointRouteBuilder MapCirculations(this IEndpointRouteBuilder app)
    {
        app.MapGet("/files/circulations/{id:guid}/receipts.xlsx", (Guid id, ReceiptSheetDesk desk) => desk.SheetAsync(id));
        return app;
    }

    /// <summary>The page of what is circulated.</summary>
    public static string Href(string subjectKind, Guid subjectId) => subjectKind switch
    {
        "dispatch" => $"dispatches/{subjectId}",
        "form" => $"forms/matters/{subjectId}",
        _ => $"{subjectKind}s/{subjectId}",
    };

    public static (Tone Tone, string Icon) Mark(ReaderState state) => state switch
    {
        ReaderState.Acknowledged => (Tone.Good, "circle-check"),
        ReaderState.Opened => (Tone.Info, "eye"),
        ReaderState.Delivered => (Tone.Warning, "mail"),
        ReaderState.Waiting => (Tone.Neutral, "clock"),
        ReaderState.TakenBack => (Tone.Neutral, "undo-2"),
        _ => throw new InvalidOperationException($"No mark for {state}."),
    };
}
