using Office.Documents.Attachments;
using Office.Documents.Dispatches;
using Office.Organization.Foundation;

namespace Office.Web.Features.Files;

/// <summary>Makes copies of a dispatch in other formats for whoever may read it: OFD for readers, .docx for word processors.</summary>
internal sealed class CopyDesk(IDispatcher dispatcher, DispatchPress press, FileDesk files, TimeProvider clock)
{
    /// <summary>The OFD: the sealed one where there is one, else the pages as they stand, without a seal.</summary>
    public async Task<IResult> OfdAsync(HttpContext context, Guid dispatchId)
    {
        var sealedFile = new GetDispatchFile(dispatchId, DispatchFile.SealedOfd);
        return (await dispatcher.AskAsync(sealedFile, context.RequestAborted)).Fault is null
            ? await files.OfferAsync(sealedFile)
            : await CopyAsync(context, dispatchId, press.Ofd, ".ofd", "application/ofd");
    }

    /// <summary>The text as a .docx to work on; what is signed and sealed is the PDF and the OFD.</summary>
    public Task<IResult> WordAsync(HttpContext context, Guid dispatchId) => CopyAsync(
        context, dispatchId, DispatchPress.Word, ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private async Task<IResult> CopyAsync(
        HttpContext context, Guid dispatchId, Func<PrintedPaper, DateTimeOffset, byte[]> make, string ending, string mediaType)
    {
        var view = await dispatcher.AskAsync(new GetDispatch(dispatchId), context.RequestAborted);
        if (view.Fault is not null)
        {
            return Results.NotFound();
        }

        var paper = new PrintedPaper(view.Value.Content, view.Value.Imprint, view.Value.SealDiameterMm);
        context.Response.Headers.CacheControl = "private, no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        var title = view.Value.Content.Title;
        return Results.Bytes(
            make(paper, clock.GetUtcNow()),
            mediaType,
            FileName.Clean($"{view.Value.Imprint.Number}{(title.Length > 80 ? title[..80] : title)}（副本）{ending}"));
    }
}
