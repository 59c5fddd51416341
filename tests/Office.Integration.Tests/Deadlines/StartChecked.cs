using System.Text.Json;
using Office.Integration.Tests.Workflow;
using Office.Organization.Foundation;
using Office.Workflow.Instances;

namespace Office.Integration.Tests.Deadlines;

/// <summary>Begins the process of these tests.</summary>
public sealed record StartChecked(Guid RootId) : ICommand<Guid>, IRootCommand
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class StartCheckedHandler(IRoots roots, IProcesses processes) : ICommandHandler<StartChecked, Guid>
{
    public Task<Outcome<Guid>> HandleAsync(StartChecked command, CancellationToken cancellationToken)
    {
        roots.Create(command.RootId, Town.Organ);
        return processes.StartAsync(
            new StartInstance("checked", command.RootId, Town.Organ, new("关于防汛工作的通知", null, "dispatch.notice", 0, null),
                new Dictionary<string, JsonElement>(StringComparer.Ordinal)),
            cancellationToken);
    }
}
