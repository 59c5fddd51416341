using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Definitions;

namespace Office.Workflow.Instances;

/// <summary>
/// Publishes a process for the actor's organ and those below it. The same bytes again answer the version that has them;
/// other bytes make a new version, while instances run out on their own.
/// </summary>
/// <param name="Xml">BPMN 2.0 XML, kept byte for byte.</param>
/// <param name="OnlyFirst">Leaves a version that the organ already has as it is, and answers it.</param>
public sealed record PublishProcess(ReadOnlyMemory<byte> Xml, bool OnlyFirst = false) : ICommand<Guid>
{
    public Demand Demand => Demand.InOrgan(Relation.OwnProcesses);
}

internal sealed class PublishProcessHandler(ProcessPublisher publisher) : ICommandHandler<PublishProcess, Guid>
{
    public Task<Outcome<Guid>> HandleAsync(PublishProcess command, CancellationToken cancellationToken) =>
        publisher.PublishAsync(command.Xml, command.OnlyFirst, cancellationToken);
}
