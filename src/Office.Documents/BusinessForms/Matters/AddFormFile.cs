using Microsoft.EntityFrameworkCore;
using Office.Documents.Attachments;
using Office.Documents.BusinessForms.Designs;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.BusinessForms.Matters;

/// <summary>
/// Lays a file that is in the store with a filled-in form; the field names it once the page has saved. A file that no field
/// names is not part of the form.
/// </summary>
/// <param name="MatterId">The matter.</param>
/// <param name="WorkItemId">The holder's open item once it is under way; null while it was never handed in.</param>
/// <param name="Field">The attachment field that it is for.</param>
/// <param name="FileId">Made by the page.</param>
/// <param name="File">As <see cref="IAttachmentStore.SaveAsync"/> answered.</param>
public sealed record AddFormFile(Guid MatterId, Guid? WorkItemId, string Field, Guid FileId, StoredFile File)
    : ICommand<MatterFile>, IRootCommand
{
    public Guid RootId => MatterId;

    public Demand Demand => Demand.On(MatterId, Relation.Drafter, Relation.Handler);
}

/// <summary>A file of a filled-in form.</summary>
public sealed record MatterFile(Guid FileId, string Name, string MediaType, long Size);

internal sealed class AddFormFileHandler(OfficeDbContext db, FormDesk desk, Actor actor, AttachmentLimits limits, TimeProvider clock)
    : ICommandHandler<AddFormFile, MatterFile>
{
    public async Task<Outcome<MatterFile>> HandleAsync(AddFormFile command, CancellationToken cancellationToken)
    {
        var open = await desk.OpenAsync(command.MatterId, command.WorkItemId, cancellationToken);
        if (open.Fault is not null)
        {
            return open.Fault;
        }

        if (open.Value.Design.Field(command.Field) is not { Kind: FieldKind.Attachment } field || !open.Value.Design.Edits(open.Value.Step, field))
        {
            return new FormFault.FieldUnknown();
        }

        var present = await db.Attachments.Where(file => file.DocumentId == command.MatterId).ToListAsync(cancellationToken);
        var added = Attachment.Add(
            command.FileId, command.MatterId, command.File, present, new AttachmentAct(actor, clock.GetUtcNow(), limits));
        if (added.Fault is not null)
        {
            return added.Fault;
        }

        db.Attachments.Add(added.Value);
        return new MatterFile(added.Value.Id, added.Value.Name, added.Value.MediaType, added.Value.Size);
    }
}
