using System.Text.Json;
using Office.Organization.Foundation;
using Office.Workflow.Instances;

namespace Office.Integration.Tests.Workflow;

/// <summary>A matter that is nothing but a process of the seeds, begun with what its owner would give it.</summary>
public sealed record StartSeed(Guid RootId, string Process, IReadOnlyDictionary<string, JsonElement> Variables) : ICommand<Guid>, IRootCommand
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class StartSeedHandler(IRoots roots, IProcesses processes) : ICommandHandler<StartSeed, Guid>
{
    public Task<Outcome<Guid>> HandleAsync(StartSeed command, CancellationToken cancellationToken)
    {
        roots.Create(command.RootId, SeedTown.Organ);
        return processes.StartAsync(
            new StartInstance(command.Process, command.RootId, SeedTown.Organ, new("关于防汛工作的事项", null, command.Process, 1, null), command.Variables),
            cancellationToken);
    }
}
