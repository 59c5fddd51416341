using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Incomings;

/// <summary>
/// 承办: the lead reports what was done, an assisting unit gives its opinion or says that it is not its matter. The lead reports
/// alone, and when all who assist have answered.
/// </summary>
/// <param name="IncomingId">The paper.</param>
/// <param name="WorkItemId">The actor's open item.</param>
/// <param name="Result">办理结果, 协办意见, or why it is not theirs; obligatory.</param>
/// <param name="Sight">What was shown.</param>
public sealed record HandleIncoming(Guid IncomingId, Guid WorkItemId, string Result, IncomingSight Sight)
    : ICommand<Guid>, IRootCommand
{
    /// <summary>不属本单位, of an assisting unit; the lead returns the paper instead.</summary>
    public bool NotOurs { get; init; }

    /// <summary>Evidence that lies in the store.</summary>
    public IReadOnlyList<NewIncomingFile> Files { get; init; } = [];

    public Guid RootId => IncomingId;

    public Demand Demand => Demand.On(IncomingId, Relation.Handler);
}

internal sealed class HandleIncomingHandler(IncomingCourse course, IncomingHandOut handOut, IncomingFiles files)
    : ICommandHandler<HandleIncoming, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(HandleIncoming command, CancellationToken cancellationToken)
    {
        var held = await course.HeldAsync(
            command.IncomingId, command.WorkItemId, command.NotOurs ? [IncomingSteps.Assist] : [IncomingSteps.Lead, IncomingSteps.Assist], cancellationToken);
        if (held.Fault is not null)
        {
            return held.Fault;
        }

        var (incoming, isLead) = (held.Value.Incoming, held.Value.Item.StepId is IncomingSteps.Lead);
        if (await RefusalAsync(command, incoming, isLead, cancellationToken) is { } fault)
        {
            return fault;
        }

        await handOut.AnswerAsync(
            incoming, isLead, command.NotOurs ? UndertakingState.NotOurs : UndertakingState.Reported, command.Result.Trim(), cancellationToken);
        return await course.PassAsync(
            held.Value,
            new Said(command.NotOurs ? "not-ours" : "handled", command.Result, command.Sight),
            variables: null,
            command.NotOurs ? "incoming.disowned" : isLead ? "incoming.reported" : "incoming.assisted",
            cancellationToken);
    }

    private async Task<Fault?> RefusalAsync(HandleIncoming command, Incoming incoming, bool isLead, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(command.Result))
        {
            return new IncomingFault.ResultMissing();
        }

        if (command.NotOurs && IncomingRecord.DueOf(incoming.DueOn) < handOut.Now)
        {
            return new IncomingFault.TooLateToDisown();
        }

        if (isLead && await handOut.OutstandingAsync(incoming, cancellationToken) is { Count: > 0 } outstanding)
        {
            return new IncomingFault.AssistantsOutstanding(string.Join('、', outstanding));
        }

        return await files.AddAsync(incoming, command.Files, cancellationToken);
    }
}
