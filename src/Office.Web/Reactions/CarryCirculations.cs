using Office.Documents.Circulations;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Web.Reactions;

/// <summary>
/// Gives a circulation of many to its readers, a chunk a command, until all have it. After a stop it is told again and goes on
/// where it was.
/// </summary>
internal sealed class CarryCirculations(IDispatcherSource dispatchers, IIdSource ids) : IReaction<CirculationUnfinished>
{
    public async Task ReactAsync(CirculationUnfinished officeEvent, CancellationToken cancellationToken)
    {
        var office = dispatchers.For(Actor.Machine(Guid.Empty));
        bool hasMore;
        do
        {
            var carried = await office.SendAsync(
                new CarryCirculation(officeEvent.CirculationId), new CommandEnvelope(ids.Next()), cancellationToken);
            Reacting.Demand(carried.Fault, officeEvent);
            hasMore = carried.Value;
        }
        while (hasMore);
    }
}

/// <summary>催阅: reminds those who are left, a chunk a command.</summary>
internal sealed class RemindCirculations(IDispatcherSource dispatchers, IIdSource ids) : IReaction<CirculationUrged>
{
    public async Task ReactAsync(CirculationUrged officeEvent, CancellationToken cancellationToken)
    {
        var office = dispatchers.For(Actor.Machine(Guid.Empty));
        for (int? after = -1; after is { } position;)
        {
            var reminded = await office.SendAsync(
                new RemindReaders(officeEvent.CirculationId, position), new CommandEnvelope(ids.Next()), cancellationToken);
            Reacting.Demand(reminded.Fault, officeEvent);
            after = reminded.Value;
        }
    }
}

/// <summary>Lays what a leader ordered during a circulation before whoever undertakes it.</summary>
internal sealed class CarryInstruction(IDispatcherSource dispatchers, IIdSource ids) : IReaction<InstructionGiven>
{
    public async Task ReactAsync(InstructionGiven officeEvent, CancellationToken cancellationToken)
    {
        var opened = await dispatchers.For(Actor.Machine(Guid.Empty)).SendAsync(
            new OpenUndertaking(officeEvent.InstructionId), new CommandEnvelope(ids.Next()), cancellationToken);
        Reacting.Demand(opened.Fault, officeEvent);
    }
}

/// <summary>Tells the leader and the office what was done.</summary>
internal sealed class TellSettledUndertaking(IDispatcherSource dispatchers, IIdSource ids) : IReaction<UndertakingSettled>
{
    public async Task ReactAsync(UndertakingSettled officeEvent, CancellationToken cancellationToken)
    {
        var told = await dispatchers.For(Actor.Machine(Guid.Empty)).SendAsync(
            new TellOfSettlement(officeEvent.UndertakingId), new CommandEnvelope(ids.Next()), cancellationToken);
        Reacting.Demand(told.Fault, officeEvent);
    }
}
