using System.Text.Json;
using Office.Organization.Foundation;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Integration.Tests.Workflow;

/// <summary>A matter that is nothing but its process: one command per call of the contract.</summary>
public sealed record StartMatter(Guid RootId, IReadOnlyDictionary<string, Guid[]> Lists) : ICommand<Guid>, IRootCommand
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class StartMatterHandler(IRoots roots, IProcesses processes) : ICommandHandler<StartMatter, Guid>
{
    public Task<Outcome<Guid>> HandleAsync(StartMatter command, CancellationToken cancellationToken)
    {
        roots.Create(command.RootId, Town.Organ);
        return processes.StartAsync(
            new StartInstance("dispatch", command.RootId, Town.Organ, new("关于防汛工作的通知", null, "dispatch.notice", 1, null),
                command.Lists.ToDictionary(
                    list => list.Key, list => JsonSerializer.SerializeToElement(list.Value), StringComparer.Ordinal)),
            cancellationToken);
    }
}

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
                command.WorkItemId, "typeset", Completion.Of("done"), cancellationToken),
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
