using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Incomings;

/// <summary>归档: the settled paper, with its sheet and opinions, is filed; from then on it stands as it is.</summary>
public sealed record FileIncoming(Guid IncomingId, Guid WorkItemId) : ICommand<Guid>, IRootCommand
{
    public Guid RootId => IncomingId;

    public Demand Demand => Demand.On(IncomingId, Relation.Handler);
}

internal sealed class FileIncomingHandler(IncomingCourse course) : ICommandHandler<FileIncoming, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(FileIncoming command, CancellationToken cancellationToken)
    {
        var held = await course.HeldAsync(command.IncomingId, command.WorkItemId, [IncomingSteps.Archive], cancellationToken);
        return held.Fault is not null
            ? held.Fault
            : await course.PassAsync(
                held.Value, new Said("archived", Opinion: null, Sight: null), variables: null, "incoming.filed", cancellationToken);
    }
}
