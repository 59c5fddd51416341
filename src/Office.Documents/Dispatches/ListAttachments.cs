using Office.Documents.Attachments;
using Office.Organization.Foundation;

namespace Office.Documents.Dispatches;

/// <summary>The files that lie with a dispatch, in the order of 附件说明.</summary>
public sealed record ListAttachments(Guid DispatchId) : IQuery<AttachmentRow[]>
{
    public Demand Demand => DispatchReading.Demand(DispatchId);
}

/// <summary>A file of a dispatch.</summary>
/// <param name="AttachmentId">Its key.</param>
/// <param name="Name">With its ending.</param>
/// <param name="MediaType">What its bytes say it is.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">Its address in the store: 64 lower-case hex digits.</param>
public sealed record AttachmentRow(Guid AttachmentId, string Name, string MediaType, long Size, string Sha256)
{
    internal static AttachmentRow Of(Attachment attachment) =>
        new(attachment.Id, attachment.Name, attachment.MediaType, attachment.Size, attachment.Sha256);
}

internal sealed class ListAttachmentsHandler(DispatchFiles files) : IQueryHandler<ListAttachments, AttachmentRow[]>
{
    public async Task<Outcome<AttachmentRow[]>> HandleAsync(ListAttachments query, CancellationToken cancellationToken) =>
        (await files.ListAsync(query.DispatchId, cancellationToken)).Select(AttachmentRow.Of).ToArray();
}
