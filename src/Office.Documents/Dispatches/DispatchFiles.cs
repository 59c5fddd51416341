using Microsoft.EntityFrameworkCore;
using Office.Documents.Attachments;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.Dispatches;

/// <summary>The attachments of a dispatch: joined, taken away and put in order, each with a line in its history.</summary>
internal sealed class DispatchFiles(
    OfficeDbContext db, DispatchRecord record, Actor actor, AttachmentLimits limits, TimeProvider clock)
{
    /// <summary>In the order of 附件说明.</summary>
    public async Task<List<Attachment>> ListAsync(Guid dispatchId, CancellationToken cancellationToken) =>
        await db.Attachments.Where(a => a.DocumentId == dispatchId).OrderBy(a => a.Order).ToListAsync(cancellationToken);

    public async Task<Outcome<Attachment>> AddAsync(
        Dispatch dispatch, Guid attachmentId, StoredFile file, CancellationToken cancellationToken)
    {
        var present = await ListAsync(dispatch.Id, cancellationToken);
        var added = Attachment.Add(attachmentId, dispatch.Id, file, present, new AttachmentAct(actor, clock.GetUtcNow(), limits));
        if (added.Fault is null)
        {
            db.Attachments.Add(added.Value);
            record.Add(dispatch, "dispatch.attachment-added", details: new { added.Value.Name, added.Value.Sha256 });
        }

        return added;
    }

    public async Task<Fault?> RemoveAsync(Dispatch dispatch, Guid attachmentId, CancellationToken cancellationToken)
    {
        var present = await ListAsync(dispatch.Id, cancellationToken);
        var removed = present.SingleOrDefault(a => a.Id == attachmentId);
        if (removed is null)
        {
            return new AttachmentFault.Missing();
        }

        db.Attachments.Remove(removed);
        Number(present.Where(a => a.Id != attachmentId));
        record.Add(dispatch, "dispatch.attachment-removed", details: new { removed.Name, removed.Sha256 });
        return null;
    }

    /// <summary>Every attachment takes the place and the name that the list gives it; the list must name all of them.</summary>
    public async Task<Fault?> ArrangeAsync(
        Dispatch dispatch, IReadOnlyList<AttachmentPlace> places, CancellationToken cancellationToken)
    {
        var present = (await ListAsync(dispatch.Id, cancellationToken)).ToDictionary(a => a.Id);
        if (places.Count != present.Count || places.Select(p => p.AttachmentId).Distinct().Any(id => !present.ContainsKey(id)))
        {
            return new AttachmentFault.Missing();
        }

        foreach (var (attachment, title) in places.Select(p => (present[p.AttachmentId], p.Title)))
        {
            if (attachment.Rename(title) is { } fault)
            {
                return fault;
            }
        }

        Number(places.Select(p => present[p.AttachmentId]));
        return null;
    }

    private static void Number(IEnumerable<Attachment> inOrder)
    {
        foreach (var (attachment, place) in inOrder.Select((attachment, index) => (attachment, index + 1)))
        {
            attachment.MoveTo(place);
        }
    }
}
