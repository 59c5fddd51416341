using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Dispatches;

/// <summary>
/// Takes what stands in the form over as the text that is decided on: how a head or the office's review changes a text that is
/// under way. Who decided on the former text decided on the former text: their sign-offs keep its hash.
/// </summary>
public sealed record FixText(Guid DispatchId, Guid WorkItemId) : ICommand<int>, IRootCommand
{
    public Guid RootId => DispatchId;

    public Demand Demand => Demand.On(DispatchId, Relation.Handler);
}

/// <summary>A new version of the text is kept.</summary>
public sealed record DispatchTextChanged(Guid DispatchId, int Version) : IOfficeEvent;

internal sealed class FixTextHandler(DispatchSteps steps, DispatchTexts texts, DispatchRecord record, IOutbox outbox)
    : ICommandHandler<FixText, int>
{
    public async Task<Outcome<int>> HandleAsync(FixText command, CancellationToken cancellationToken)
    {
        var held = await steps.HeldAsync(command.DispatchId, command.WorkItemId, cancellationToken);
        if (held.Fault is not null)
        {
            return held.Fault;
        }

        var (dispatch, item) = held.Value;
        if (!DispatchSteps.TextIsOpenAt(item.StepId))
        {
            return new DispatchFault.TextLocked();
        }

        var fixedText = await texts.FixAsync(dispatch, cancellationToken);
        if (fixedText.Fault is not null)
        {
            return fixedText.Fault;
        }

        await record.RenewSnapshotAsync(dispatch, cancellationToken);
        outbox.Add(new DispatchTextChanged(dispatch.Id, fixedText.Value));
        return fixedText.Value;
    }
}
