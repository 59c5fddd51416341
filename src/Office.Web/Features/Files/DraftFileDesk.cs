using Office.Documents.Attachments;
using Office.Documents.Dispatches;
using Office.Documents.TextVersions;
using Office.Documents.Typesetting.Word;
using Office.Organization.Foundation;

namespace Office.Web.Features.Files;

/// <summary>A draft as a .docx, to be gone on with in WPS or Word and handed back.</summary>
internal sealed class DraftFileDesk(IDispatcher dispatcher, IIdSource ids, TimeProvider clock, IHttpContextAccessor http)
{
    private const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const int LongestStem = 80;

    public async Task<IResult> OfferAsync(Guid dispatchId)
    {
        var context = http.HttpContext!;
        var draft = await dispatcher.AskAsync(new GetDraft(dispatchId), context.RequestAborted);
        // Kept before it leaves: its return is compared with it. Whoever may only read it gets it all the same.
        if (draft.Fault is not null
            || (await dispatcher.SendAsync(new CheckOutText(dispatchId), new CommandEnvelope(ids.Next()))).Fault is not (null or FoundationFault.NotAllowed))
        {
            return Results.NotFound();
        }

        var content = draft.Value.Form.Content;
        var title = content.Title.Length > LongestStem ? content.Title[..LongestStem] : content.Title;
        context.Response.Headers.CacheControl = "private, no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.File(
            DocxWriter.Write(content, draft.Value.Imprint, new DocxOptions { CreatedAt = clock.GetUtcNow() }),
            MediaType,
            FileName.Clean($"{(title.Length > 0 ? title : "未命名")}.docx"));
    }
}
