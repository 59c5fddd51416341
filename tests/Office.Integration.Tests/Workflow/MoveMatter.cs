using System.Text.Json;
using Office.Organization.Foundation;
using Office.Workflow.Instances;

namespace Office.Integration.Tests.Workflow;

/// <summary>One call of the contract on the matter, named by its move.</summary>
public sealed record MoveMatter(Guid RootId, Guid WorkItemId, string Move, string Word = "") : ICommand<StepDone>, IRootCommand
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class MoveMatterHandler(IProcesses processes) : ICommandHandler<MoveMatter, StepDone>
{
    public async Task<Outcome<StepDone>> HandleAsync(MoveMatter command, CancellationToken cancellationToken) =>
        command.Move switch
        {
            "open" => (await processes.OpenAsync(command.WorkItemId, cancellationToken))
                .Match<Outcome<StepDone>>(_ => new StepDone([], [], Ended: false), fault => fault),
            "return" => await processes.ReturnAsync(
                command.WorkItemId, ReturnTo.Drafter, command.Word, straightBack: false, cancellationToken),
            "withdraw" => await processes.WithdrawAsync(command.WorkItemId, command.Word, cancellationToken),
            "serve" => await processes.CompleteServiceAsync(
                command.WorkItemId, command.Word, Completion.Of("done"), cancellationToken),
            "receive" => await processes.ReceiveAsync(
                command.RootId, command.Word, new Dictionary<string, JsonElement>(StringComparer.Ordinal), cancellationToken),
            "rename" => await RenameAsync(command, cancellationToken),
            _ => await processes.CompleteAsync(command.WorkItemId, Completion.Of(command.Word), cancellationToken),
        };

    private async Task<Outcome<StepDone>> RenameAsync(MoveMatter command, CancellationToken cancellationToken)
    {
        await processes.UpdateSnapshotAsync(
            command.RootId, new(command.Word, "铜府〔2026〕1号", "dispatch.notice", 2, null), cancellationToken);
        return new StepDone([], [], Ended: false);
    }
}
