using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Dispatches;

/// <summary>Puts the attachments in the order of 附件说明 and calls each file as it is called there (GB/T 9704-2012 7.3.7).</summary>
/// <param name="DispatchId">The dispatch.</param>
/// <param name="WorkItemId">The holder's open item; null while it was never submitted.</param>
/// <param name="Places">All attachments, in their new order.</param>
public sealed record ArrangeAttachments(Guid DispatchId, Guid? WorkItemId, IReadOnlyList<AttachmentPlace> Places)
    : ICommand<Done>, IRootCommand
{
    public Guid RootId => DispatchId;

    public Demand Demand => Demand.On(DispatchId, Relation.Drafter, Relation.CoAuthor, Relation.Handler);
}

/// <param name="AttachmentId">Which.</param>
/// <param name="Title">Its title in 附件说明; becomes the file's name, its ending stays.</param>
public sealed record AttachmentPlace(Guid AttachmentId, string Title);

internal sealed class ArrangeAttachmentsHandler(DraftAccess access, DispatchFiles files)
    : ICommandHandler<ArrangeAttachments, Done>
{
    public async Task<Outcome<Done>> HandleAsync(ArrangeAttachments command, CancellationToken cancellationToken)
    {
        var open = await access.OpenAsync(command.DispatchId, command.WorkItemId, cancellationToken);
        var fault = open.Fault ?? await files.ArrangeAsync(open.Value, command.Places, cancellationToken);
        return fault is null ? new Done() : fault;
    }
}
