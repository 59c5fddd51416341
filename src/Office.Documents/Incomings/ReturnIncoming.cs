using Office.Documents.Dispatches;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Incomings;

/// <summary>
/// 退回 inside the house, with a reason: to the step before. The lead unit returns what is not its matter (不属本单位) to the office's
/// proposal, before the work is due; the office then names others.
/// </summary>
/// <param name="IncomingId">The paper.</param>
/// <param name="WorkItemId">The actor's open item.</param>
/// <param name="Reason">Obligatory.</param>
/// <param name="Sight">What was shown.</param>
public sealed record ReturnIncoming(Guid IncomingId, Guid WorkItemId, string Reason, IncomingSight Sight) : ICommand<Guid>, IRootCommand
{
    public Guid RootId => IncomingId;

    public Demand Demand => Demand.On(IncomingId, Relation.Handler);
}

internal sealed class ReturnIncomingHandler(IncomingCourse course, IncomingHandOut handOut) : ICommandHandler<ReturnIncoming, Guid>
{
    private static readonly string[] s_steps =
        [IncomingSteps.Check, IncomingSteps.Propose, IncomingSteps.Instruct, IncomingSteps.Lead, IncomingSteps.Reply];

    public async Task<Outcome<Guid>> HandleAsync(ReturnIncoming command, CancellationToken cancellationToken)
    {
        var reason = Reason.Check(command.Reason);
        var held = await course.HeldAsync(command.IncomingId, command.WorkItemId, s_steps, cancellationToken);
        if ((reason.Fault ?? held.Fault) is { } fault)
        {
            return fault;
        }

        var incoming = held.Value.Incoming;
        var isLead = held.Value.Item.StepId is IncomingSteps.Lead;
        if (isLead)
        {
            if (IncomingRecord.DueOf(incoming.DueOn) < handOut.Now)
            {
                return new IncomingFault.TooLateToDisown();
            }

            await handOut.AnswerAsync(incoming, isLead: true, UndertakingState.NotOurs, reason.Value, cancellationToken);
            await handOut.TakeBackAsync(incoming, cancellationToken);
        }

        return await course.ReturnAsync(
            held.Value, new Said("return", reason.Value, command.Sight), isLead ? IncomingSteps.Propose : null, cancellationToken);
    }
}
