using Office.Documents.Dispatches;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Inking;

/// <summary>Keeps what is being drawn on the pages of the text that lies before its holder. The newest drawing stands.</summary>
/// <param name="DispatchId">The document.</param>
/// <param name="WorkItemId">The actor's open item on it, at whatever step.</param>
/// <param name="Layer">See <see cref="PageLayer"/>; empty pages take everything away.</param>
public sealed record SaveInkDraft(Guid DispatchId, Guid WorkItemId, byte[] Layer) : ICommand<SavedInk>, IRoutineCommand
{
    public Demand Demand => Demand.On(DispatchId, Relation.Handler);
}

/// <param name="Hash">sha256 of the layer as it was kept; null when nothing is on it.</param>
public sealed record SavedInk(byte[]? Hash);

internal sealed class SaveInkDraftHandler(PageInkDesk desk, DispatchSteps steps) : ICommandHandler<SaveInkDraft, SavedInk>
{
    public async Task<Outcome<SavedInk>> HandleAsync(SaveInkDraft command, CancellationToken cancellationToken)
    {
        var read = LayerReading.Read(command.Layer);
        if (read.Fault is not null)
        {
            return read.Fault;
        }

        var held = await steps.HeldToDecideAsync(command.DispatchId, command.WorkItemId, cancellationToken);
        if (held.Fault is not null)
        {
            return held.Fault;
        }

        var (dispatch, item) = held.Value;
        if (dispatch.ContentHash is not { } standing)
        {
            return new InkFault.NoText();
        }

        if (!standing.AsSpan().SequenceEqual(read.Value.ContentHash))
        {
            return new InkFault.TextMoved();
        }

        // Written again by us: what is kept and signed depends on nothing but what was drawn.
        var layer = read.Value.ToBytes();
        await desk.WriteAsync(dispatch, item, layer, cancellationToken);
        return new SavedInk(read.Value.IsEmpty ? null : PageLayer.Hash(layer));
    }
}
