using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Incomings;

/// <summary>阅知: a reader of a paper that is only read says so, with words if they wish.</summary>
public sealed record AcknowledgeIncoming(Guid IncomingId, Guid WorkItemId, string? Opinion) : ICommand<Guid>, IRootCommand
{
    public Guid RootId => IncomingId;

    public Demand Demand => Demand.On(IncomingId, Relation.Handler);
}

internal sealed class AcknowledgeIncomingHandler(IncomingCourse course) : ICommandHandler<AcknowledgeIncoming, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(AcknowledgeIncoming command, CancellationToken cancellationToken)
    {
        var held = await course.HeldAsync(command.IncomingId, command.WorkItemId, [IncomingSteps.Read], cancellationToken);
        return held.Fault is not null
            ? held.Fault
            : await course.PassAsync(
                held.Value, new Said("acknowledged", command.Opinion, Sight: null), variables: null, "incoming.read", cancellationToken);
    }
}
