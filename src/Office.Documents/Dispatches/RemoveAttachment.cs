using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Dispatches;

/// <summary>Takes an attachment off a dispatch whose text is open. The bytes are collected later, if nothing else names them.</summary>
/// <param name="DispatchId">The dispatch.</param>
/// <param name="WorkItemId">The holder's open item; null while it was never submitted.</param>
/// <param name="AttachmentId">Which.</param>
public sealed record RemoveAttachment(Guid DispatchId, Guid? WorkItemId, Guid AttachmentId) : ICommand<Done>, IRootCommand
{
    public Guid RootId => DispatchId;

    public Demand Demand => Demand.On(DispatchId, Relation.Drafter, Relation.CoAuthor, Relation.Handler);
}

internal sealed class RemoveAttachmentHandler(DraftAccess access, DispatchFiles files) : ICommandHandler<RemoveAttachment, Done>
{
    public async Task<Outcome<Done>> HandleAsync(RemoveAttachment command, CancellationToken cancellationToken)
    {
        var open = await access.OpenAsync(command.DispatchId, command.WorkItemId, cancellationToken);
        var fault = open.Fault ?? await files.RemoveAsync(open.Value, command.AttachmentId, cancellationToken);
        return fault is null ? new Done() : fault;
    }
}
