using Microsoft.Net.Http.Headers;
using Office.Documents.Attachments;
using Office.Documents.Dispatches;
using Office.Documents.Entries;
using Office.Documents.Exchange;
using Office.Documents.Seals;
using Office.Organization.Foundation;

namespace Office.Web.Features.Files;

/// <summary>
/// Downloads and the pictures of pages. The dispatcher says whether the actor may have them; whoever may not gets what a missing
/// one gets.
/// </summary>
internal static class FileEndpoints
{
    public static IServiceCollection AddFiles(this IServiceCollection services) => services
        .AddSingleton<PreviewShelf>()
        .AddScoped<PictureDesk>()
        .AddScoped<DraftFileDesk>()
        .AddScoped<CopyDesk>();

    public static IEndpointRouteBuilder MapFiles(this IEndpointRouteBuilder app)
    {
        var files = app.MapGroup("/files");
        files.MapGet("/dispatches/{id:guid}/original", (Guid id, FileDesk desk) =>
            desk.OfferAsync(new GetDispatchFile(id, DispatchFile.Original)));
        files.MapGet("/dispatches/{id:guid}/layout", (Guid id, FileDesk desk) =>
            desk.OfferAsync(new GetDispatchFile(id, DispatchFile.Layout)));
        files.MapGet("/dispatches/{id:guid}/sealed-ofd", (Guid id, FileDesk desk) =>
            desk.OfferAsync(new GetDispatchFile(id, DispatchFile.SealedOfd)));
        files.MapGet("/dispatches/{id:guid}/copy.ofd", (HttpContext context, Guid id, CopyDesk desk) => desk.OfdAsync(context, id));
        files.MapGet("/dispatches/{id:guid}/copy.docx", (HttpContext context, Guid id, CopyDesk desk) => desk.WordAsync(context, id));
        files.MapGet("/dispatches/{id:guid}/attachments/{attachmentId:guid}", (Guid id, Guid attachmentId, FileDesk desk) =>
            desk.OfferAsync(new GetDispatchAttachment(id, attachmentId)));
        files.MapGet("/entries/{id:guid}/{entryId:guid}", (Guid id, Guid entryId, FileDesk desk) =>
            desk.OfferAsync(new GetEntryProof(id, entryId)));
        files.MapGet("/drafts/{id:guid}", (Guid id, DraftFileDesk desk) => desk.OfferAsync(id));
        files.MapGet("/dispatches/{id:guid}/pages/{number:int}", (HttpContext context, Guid id, int number, Guid? seal, PictureDesk desk) =>
            desk.DispatchAsync(context, id, number, seal));
        files.MapGet("/previews/{id:guid}/{number:int}", (HttpContext context, Guid id, int number, PictureDesk desk) =>
            desk.PreviewAsync(context, id, number));
        files.MapGet("/arrivals/{id:guid}", (Guid id, FileDesk desk) => desk.OfferAsync(new GetArrivalFile(id)));
        files.MapGet("/arrivals/{id:guid}/pages/{number:int}", (HttpContext context, Guid id, int number, PictureDesk desk) =>
            desk.ArrivalAsync(context, id, number));
        return app;
    }
}

/// <summary>Answers one request for a file in the name of its session.</summary>
internal sealed class FileDesk(IDispatcher dispatcher, IAttachmentStore store, IHttpContextAccessor http)
{
    public async Task<IResult> OfferAsync(IQuery<OfferedFile> query)
    {
        var context = http.HttpContext!;
        var offered = await dispatcher.AskAsync(query, context.RequestAborted);
        if (offered.Fault is not null || store.Open(offered.Value.Sha256) is not { } bytes)
        {
            return Results.NotFound();
        }

        // Hashed and never changed in place: the address is a perfect tag, but a shared cache must not hold it.
        context.Response.Headers.CacheControl = "private, no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.Stream(
            bytes,
            offered.Value.MediaType,
            offered.Value.Name,
            entityTag: new EntityTagHeaderValue($"\"{offered.Value.Sha256}\""),
            enableRangeProcessing: bytes.CanSeek);
    }
}

/// <summary>Answers one request for the picture of a page in the name of its session.</summary>
internal sealed class PictureDesk(
    IDispatcher dispatcher, PageShelf shelf, PreviewShelf previews, IActorSource actors, PdfPictures pictures)
{
    /// <summary>A page of a dispatch. A seal shows it in its place, to its keeper only.</summary>
    public async Task<IResult> DispatchAsync(HttpContext context, Guid dispatchId, int number, Guid? sealId)
    {
        var view = await dispatcher.AskAsync(new GetDispatch(dispatchId), context.RequestAborted);
        return view.Fault is not null
            ? Results.NotFound()
            : Send(context, shelf.Pages(view.Value, await SealAsync(sealId, context.RequestAborted)).ElementAtOrDefault(number - 1));
    }

    /// <summary>A page of a draft as its writer has it on the screen.</summary>
    public async Task<IResult> PreviewAsync(HttpContext context, Guid id, int number)
    {
        var actor = await actors.CurrentAsync(context.RequestAborted);
        return Send(context, actor is null ? null : previews.Find(id, actor.AccountId, number));
    }

    /// <summary>A page of what arrived: as it was laid out here, else as a reader of PDF on this machine draws it.</summary>
    public async Task<IResult> ArrivalAsync(HttpContext context, Guid arrivalId, int number)
    {
        var paper = await dispatcher.AskAsync(new GetArrivalPaper(arrivalId), context.RequestAborted);
        if (paper.Fault is not null || number < 1 || number > paper.Value.PageCount)
        {
            return Results.NotFound();
        }

        if (paper.Value.Printed is { } printed)
        {
            return Send(context, shelf.Pages(arrivalId, printed).ElementAtOrDefault(number - 1));
        }

        var picture = await pictures.DrawAsync(paper.Value.Sha256, number, context.RequestAborted);
        context.Response.Headers.CacheControl = "private, no-store";
        return picture is null ? Results.NotFound() : Results.Bytes(picture, "image/png");
    }

    private static IResult Send(HttpContext context, DrawnPage? page) => page?.Send(context) ?? Results.NotFound();

    private async Task<SealRow?> SealAsync(Guid? sealId, CancellationToken cancellationToken)
    {
        if (sealId is null)
        {
            return null;
        }

        var seals = await dispatcher.AskAsync(new ListSeals(), cancellationToken);
        return seals.Fault is null ? Array.Find(seals.Value, seal => seal.SealId == sealId) : null;
    }
}
