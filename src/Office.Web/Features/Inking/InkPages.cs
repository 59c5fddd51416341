using Microsoft.Extensions.Localization;
using Office.Web.Features.Phone;

namespace Office.Web.Features.Inking;

/// <summary>
/// The page on which a paper is marked by hand, on the desk and on the phone: whole in one answer, without a circuit, so that a
/// lost line loses no stroke.
/// </summary>
internal static class InkPages
{
    public static IEndpointRouteBuilder MapInkPages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/ink/{dispatchId:guid}", PageAsync);
        app.MapGet("/ink/{dispatchId:guid}/{workItemId:guid}", PageAsync);
        app.MapGet("/ink/{dispatchId:guid}/marked.pdf", (HttpContext context, InkDesk desk, Guid dispatchId, int? version) =>
            desk.PrintAsync(context, new InkPlace(dispatchId, Version: version)));
        app.MapGet("/ink/{dispatchId:guid}/versions/{version:int}/{number:int}", PictureAsync);
        return app;
    }

    private static async Task<IResult> PageAsync(
        HttpContext context, PhoneDoor door, InkDesk desk, IStringLocalizer<InkTexts> texts, [AsParameters] InkAddress address)
    {
        if (await door.ActorAsync(context) is not { } actor)
        {
            return PhoneDoor.ToSignIn(context);
        }

        var asked = await desk.PageAsync(address.Place, context.RequestAborted);
        var head = door.HeadForNow(context, actor, texts["title"]);
        return asked.Match<IResult>(
            model => PhoneDoor.Page<InkPage>(new(StringComparer.Ordinal)
            {
                [nameof(InkPage.Head)] = head,
                [nameof(InkPage.Model)] = model,
            }),
            fault => door.NotHere(context, actor, fault));
    }

    private static async Task<IResult> PictureAsync(HttpContext context, InkDesk desk, Guid dispatchId, int version, int number)
    {
        var page = await desk.PictureAsync(new InkPlace(dispatchId, Version: version), number, context.RequestAborted);
        return page?.Send(context) ?? Results.NotFound();
    }

    /// <summary>The address of the page.</summary>
    internal sealed record InkAddress(Guid DispatchId, Guid? WorkItemId, int? Version, string? From)
    {
        public InkPlace Place => new(DispatchId, WorkItemId, Version, From is "m" ? From : null);
    }
}
