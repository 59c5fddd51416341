using Microsoft.Net.Http.Headers;
using Office.Documents.Attachments;
using Office.Documents.Content;
using Office.Documents.Dispatches;
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
    public static IEndpointRouteBuilder MapFiles(this IEndpointRouteBuilder app)
    {
        var files = app.MapGroup("/files");
        files.MapGet("/dispatches/{id:guid}/original", (Guid id, FileDesk desk) =>
            desk.OfferAsync(new GetDispatchFile(id, DispatchFile.Original)));
        files.MapGet("/dispatches/{id:guid}/layout", (Guid id, FileDesk desk) =>
            desk.OfferAsync(new GetDispatchFile(id, DispatchFile.Layout)));
        files.MapGet("/dispatches/{id:guid}/attachments/{attachmentId:guid}", (Guid id, Guid attachmentId, FileDesk desk) =>
            desk.OfferAsync(new GetDispatchAttachment(id, attachmentId)));
        files.MapGet("/dispatches/{id:guid}/pages/{number:int}", (Guid id, int number, Guid? seal, FileDesk desk) =>
            desk.DrawAsync(id, number, seal));
        files.MapGet("/arrivals/{id:guid}", (Guid id, FileDesk desk) => desk.OfferAsync(new GetArrivalFile(id)));
        return app;
    }
}

/// <summary>Answers one request for a file in the name of its session.</summary>
internal sealed class FileDesk(IDispatcher dispatcher, IAttachmentStore store, PageShelf shelf, IHttpContextAccessor http)
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
        Guard(context);
        return Results.Stream(
            bytes,
            offered.Value.MediaType,
            offered.Value.Name,
            entityTag: new EntityTagHeaderValue($"\"{offered.Value.Sha256}\""),
            enableRangeProcessing: bytes.CanSeek);
    }

    /// <summary>One page as a picture. A seal shows it in its place, to its keeper only.</summary>
    public async Task<IResult> DrawAsync(Guid dispatchId, int number, Guid? sealId)
    {
        var context = http.HttpContext!;
        var view = await dispatcher.AskAsync(new GetDispatch(dispatchId), context.RequestAborted);
        if (view.Fault is not null)
        {
            return Results.NotFound();
        }

        var pages = shelf.Pages(view.Value, await FaceAsync(sealId, context.RequestAborted));
        if (number < 1 || number > pages.Count)
        {
            return Results.NotFound();
        }

        Guard(context);
        // A picture opened by itself runs nothing and loads nothing.
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        return Results.Text(pages[number - 1], "image/svg+xml");
    }

    private static void Guard(HttpContext context)
    {
        context.Response.Headers.CacheControl = "private, no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
    }

    private async Task<SealFace?> FaceAsync(Guid? sealId, CancellationToken cancellationToken)
    {
        if (sealId is null)
        {
            return null;
        }

        var seals = await dispatcher.AskAsync(new ListSeals(), cancellationToken);
        return seals.Fault is null ? Array.Find(seals.Value, seal => seal.SealId == sealId)?.Face : null;
    }
}
