using Microsoft.EntityFrameworkCore;
using Office.Documents.Attachments;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.Incomings;

/// <summary>The files of a paper: scans that came with it, and what the units lay with it as evidence.</summary>
internal sealed class IncomingFiles(OfficeDbContext db, AttachmentLimits limits, Actor actor, TimeProvider clock)
{
    public async Task<Fault?> AddAsync(Incoming incoming, IReadOnlyList<NewIncomingFile> files, CancellationToken cancellationToken)
    {
        if (files.Count == 0)
        {
            return null;
        }

        var present = await db.Attachments.Where(file => file.DocumentId == incoming.Id).ToListAsync(cancellationToken);
        if (present.Count + files.Count > IncomingLimits.MostFiles)
        {
            return new IncomingFault.TooManyFiles(IncomingLimits.MostFiles);
        }

        var act = new AttachmentAct(actor, clock.GetUtcNow(), limits);
        foreach (var file in files.Where(file => present.TrueForAll(other => other.Id != file.FileId)))
        {
            var added = Attachment.Add(file.FileId, incoming.Id, file.File, present, act);
            if (added.Fault is not null)
            {
                return added.Fault;
            }

            present.Add(added.Value);
            db.Attachments.Add(added.Value);
        }

        return null;
    }
}
