using System.Text.Json;
using Office.Organization.Foundation;
using Office.Workflow.Instances;

namespace Office.Integration.Tests.Workflow;

/// <summary>A matter that is nothing but its process: one command per call of the contract.</summary>
public sealed record StartMatter(Guid RootId, IReadOnlyDictionary<string, Guid[]> Lists, string Process = "dispatch")
    : ICommand<Guid>, IRootCommand
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class StartMatterHandler(IRoots roots, IProcesses processes) : ICommandHandler<StartMatter, Guid>
{
    public Task<Outcome<Guid>> HandleAsync(StartMatter command, CancellationToken cancellationToken)
    {
        roots.Create(command.RootId, Town.Organ);
        return processes.StartAsync(
            new StartInstance(command.Process, command.RootId, Town.Organ, new("关于防汛工作的通知", null, "dispatch.notice", 1, null),
                command.Lists.ToDictionary(
                    list => list.Key, list => JsonSerializer.SerializeToElement(list.Value), StringComparer.Ordinal)),
            cancellationToken);
    }
}
