using Office.Documents.Attachments;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Dispatches;

/// <summary>附件: joins a file that already lies in the store to a dispatch whose text is open.</summary>
/// <param name="DispatchId">The dispatch.</param>
/// <param name="WorkItemId">The holder's open item once the document is under way; null while it was never submitted.</param>
/// <param name="AttachmentId">Made by the page.</param>
/// <param name="File">As <see cref="IAttachmentStore.SaveAsync"/> answered.</param>
public sealed record AddAttachment(Guid DispatchId, Guid? WorkItemId, Guid AttachmentId, StoredFile File)
    : ICommand<AttachmentRow>, IRootCommand
{
    public Guid RootId => DispatchId;

    public Demand Demand => Demand.On(DispatchId, Relation.Drafter, Relation.CoAuthor, Relation.Handler);
}

internal sealed class AddAttachmentHandler(DraftAccess access, DispatchFiles files) : ICommandHandler<AddAttachment, AttachmentRow>
{
    public async Task<Outcome<AttachmentRow>> HandleAsync(AddAttachment command, CancellationToken cancellationToken)
    {
        var open = await access.OpenAsync(command.DispatchId, command.WorkItemId, cancellationToken);
        if (open.Fault is not null)
        {
            return open.Fault;
        }

        var added = await files.AddAsync(open.Value, command.AttachmentId, command.File, cancellationToken);
        return added.Match<Outcome<AttachmentRow>>(attachment => AttachmentRow.Of(attachment), fault => fault);
    }
}
