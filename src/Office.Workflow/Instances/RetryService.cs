using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Bpmn;

namespace Office.Workflow.Instances;

/// <summary>Asks for the work of the service steps at which a run waits once more. Doing it twice does no harm: it is asked for, not done.</summary>
/// <param name="RootId">The matter.</param>
/// <param name="InstanceId">The run.</param>
public sealed record RetryService(Guid RootId, Guid InstanceId) : ICommand<Done>, IRootCommand
{
    public Demand Demand => Demand.On(Installation.Id, Relation.AdministerSystem);
}

internal sealed class RetryServiceHandler(OfficeDbContext db, StepReader reader, IHistory history, IOutbox outbox)
    : ICommandHandler<RetryService, Done>
{
    public async Task<Outcome<Done>> HandleAsync(RetryService command, CancellationToken cancellationToken)
    {
        var instance = await db.Set<ProcessInstance>().SingleOrDefaultAsync(
            i => i.Id == command.InstanceId && i.RootId == command.RootId, cancellationToken);
        if (instance is null)
        {
            return new FoundationFault.Missing();
        }

        var graph = await reader.GraphAsync(instance.DefinitionId, cancellationToken);
        var waiting = StateText.Read(instance.State).StepsNow().Select(id => graph[id])
            .Where(node => node.Kind is NodeKind.ServiceTask).ToList();
        if (waiting.Count == 0)
        {
            return new WorkflowFault.ServiceNotWaiting(graph.Name);
        }

        foreach (var node in waiting)
        {
            outbox.Add(new ServiceRequested(instance.Id, instance.RootId, node.Topic!));
            history.Add(new(instance.RootId, "service-retried", node.Id));
        }

        return new Done();
    }
}
