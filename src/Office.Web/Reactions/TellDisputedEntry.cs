using Office.Documents.Entries;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Web.Reactions;

/// <summary>代录有异议: who entered it and the office are reminded. Told twice, it reminds once.</summary>
internal sealed class TellDisputedEntry(IDispatcherSource dispatchers, IIdSource ids) : IReaction<EntryDisputed>
{
    public async Task ReactAsync(EntryDisputed officeEvent, CancellationToken cancellationToken)
    {
        var done = await dispatchers.For(Actor.Machine(Guid.Empty)).SendAsync(
            new TellOfDispute(officeEvent.DispatchId, officeEvent.EntryId), new CommandEnvelope(ids.Next()), cancellationToken);
        Reacting.Demand(done.Fault, officeEvent);
    }
}
