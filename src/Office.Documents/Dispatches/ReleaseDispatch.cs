using Office.Documents.Seals;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Dispatches;

/// <summary>核发: the last check of the sealed original before it leaves (条例 第二十五条).</summary>
/// <param name="DispatchId">The document.</param>
/// <param name="WorkItemId">The clerk's open item.</param>
/// <param name="SealedHash">sha256 of the sealed file that was looked at.</param>
public sealed record ReleaseDispatch(Guid DispatchId, Guid WorkItemId, byte[] SealedHash) : ICommand<Done>, IRootCommand
{
    public Guid RootId => DispatchId;

    public Demand Demand => Demand.On(DispatchId, Relation.Handler);
}

internal sealed class ReleaseDispatchHandler(DispatchSteps steps, SealRounds rounds, ClerkStep clerk) : ICommandHandler<ReleaseDispatch, Done>
{
    public async Task<Outcome<Done>> HandleAsync(ReleaseDispatch command, CancellationToken cancellationToken)
    {
        var held = await steps.HeldAtAsync(DispatchSteps.Release, command.DispatchId, command.WorkItemId, cancellationToken);
        if (held.Fault is not null)
        {
            return held.Fault;
        }

        if (!held.Value.Dispatch.SealedHash.AsSpan().SequenceEqual(command.SealedHash))
        {
            return new DispatchFault.LayoutChanged();
        }

        // A process that was drawn without the way back to 用印 cannot let a joint document go with one seal.
        var round = await rounds.StandingAsync(held.Value.Dispatch, cancellationToken);
        if (round is { Next: { } awaited, Seats.Count: > 1 })
        {
            return new SealFault.OrganAwaited(awaited.Organ);
        }

        held.Value.Dispatch.Release();
        return await clerk.PassAsync(held.Value, "agree", "dispatch.released", cancellationToken);
    }
}
