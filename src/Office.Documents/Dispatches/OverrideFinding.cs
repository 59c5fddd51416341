using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Dispatches;

/// <summary>
/// Lets an obligatory finding pass at 审核 or 签发 with a reason, which the history keeps and the document shows. What blocks the
/// submission itself can only be mended.
/// </summary>
/// <param name="DispatchId">The dispatch.</param>
/// <param name="WorkItemId">The actor's open item at 审核 or 签发.</param>
/// <param name="Key">The finding's key.</param>
/// <param name="Reason">Obligatory.</param>
public sealed record OverrideFinding(Guid DispatchId, Guid WorkItemId, string Key, string Reason) : ICommand<Done>, IRootCommand
{
    public Guid RootId => DispatchId;

    public Demand Demand => Demand.On(DispatchId, Relation.Handler);
}

/// <summary>A finding was let pass with a reason.</summary>
public sealed record FindingOverridden(Guid DispatchId, string Key) : IOfficeEvent;

internal sealed class OverrideFindingHandler(DispatchSteps steps, DispatchChecks checks, DispatchRecord record, IOutbox outbox)
    : ICommandHandler<OverrideFinding, Done>
{
    public async Task<Outcome<Done>> HandleAsync(OverrideFinding command, CancellationToken cancellationToken)
    {
        var reason = Reason.Check(command.Reason);
        var held = await steps.HeldAsync(command.DispatchId, command.WorkItemId, cancellationToken);
        if ((reason.Fault ?? held.Fault) is { } fault)
        {
            return fault;
        }

        var (dispatch, item) = held.Value;
        if (item.BesideId is not null || DispatchChecks.StageOf(item.StepId) is not { } stage)
        {
            return new DispatchFault.WrongStep();
        }

        var finding = (await checks.HoldingBackAsync(dispatch.Id, stage, cancellationToken))
            .FirstOrDefault(one => one.CanBeOverridden && one.Key == command.Key);
        if (finding is null)
        {
            return new DispatchFault.FindingGone();
        }

        record.Add(
            dispatch, DispatchChecks.OverrideVerb, item.StepId, new KeptOverride(finding.Key, finding.Rule, finding.Code, reason.Value));
        outbox.Add(new FindingOverridden(dispatch.Id, finding.Key));
        return new Done();
    }
}
