using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Incomings;

/// <summary>Brings a paper into line with its process when that left its drawn way (撤办, 跳转, 恢复待办). Of any other matter it changes nothing.</summary>
public sealed record FollowIncoming(Guid IncomingId, IReadOnlyList<string> StepsNow, bool Ended) : ICommand<Done>, IRootCommand
{
    public Guid RootId => IncomingId;

    public Demand Demand => Demand.TheOffice;
}

internal sealed class FollowIncomingHandler(OfficeDbContext db, IOutbox outbox, TimeProvider clock) : ICommandHandler<FollowIncoming, Done>
{
    public async Task<Outcome<Done>> HandleAsync(FollowIncoming command, CancellationToken cancellationToken)
    {
        var incoming = await db.Set<Incoming>().SingleOrDefaultAsync(i => i.Id == command.IncomingId, cancellationToken);
        var state = command.Ended ? IncomingState.Cancelled : IncomingSteps.StateOf(command.StepsNow);
        if (incoming is null || state is not { } stands || stands == incoming.State || (command.Ended && incoming.IsEnded))
        {
            return new Done();
        }

        incoming.StandAt(stands, clock.GetUtcNow());
        outbox.Add(new IncomingMoved(incoming.Id, incoming.OrganId));
        return new Done();
    }
}
