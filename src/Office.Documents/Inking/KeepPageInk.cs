using Office.Documents.Dispatches;
using Office.Documents.SignOffs;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Inking;

/// <summary>
/// 完成批注: what was drawn becomes a layer that the next holders see, with a line in the history. Drawing on makes another
/// layer; a signature at the step names the last one.
/// </summary>
/// <param name="DispatchId">The document.</param>
/// <param name="WorkItemId">The actor's open item on it.</param>
/// <param name="LayerHash">sha256 of the draft that the actor sees.</param>
public sealed record KeepPageInk(Guid DispatchId, Guid WorkItemId, byte[] LayerHash) : ICommand<Done>, IRootCommand
{
    public Guid RootId => DispatchId;

    public Demand Demand => Demand.On(DispatchId, Relation.Handler);
}

/// <summary>Somebody has marked the pages of a document.</summary>
public sealed record PagesMarked(Guid DispatchId, Guid PageInkId) : IOfficeEvent;

internal sealed class KeepPageInkHandler(
    PageInkDesk desk, DispatchSteps steps, SignOffSigner signer, IHistory history, IOutbox outbox)
    : ICommandHandler<KeepPageInk, Done>
{
    public async Task<Outcome<Done>> HandleAsync(KeepPageInk command, CancellationToken cancellationToken)
    {
        var held = await steps.HeldToDecideAsync(command.DispatchId, command.WorkItemId, cancellationToken);
        if (held.Fault is not null)
        {
            return held.Fault;
        }

        var (dispatch, item) = held.Value;
        var draft = (await desk.DraftsAsync(item.Id, cancellationToken)).FirstOrDefault(one => one.TextVersion == dispatch.TextVersion);
        if (draft?.Hash() is not { } hash || !hash.AsSpan().SequenceEqual(command.LayerHash))
        {
            return new InkFault.DraftMoved();
        }

        if (desk.Keep(dispatch, item, draft, signer.Behalf()) is { } kept)
        {
            history.Add(PageInkDesk.Told(kept));
            outbox.Add(new PagesMarked(dispatch.Id, kept.Id));
        }

        return new Done();
    }
}
