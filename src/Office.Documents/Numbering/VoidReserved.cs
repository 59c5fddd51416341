using Office.Documents.Dispatches;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Numbering;

/// <summary>
/// 作废 of a number that was kept and is not needed. One that a document carries is made void by ending the document.
/// </summary>
/// <param name="EntryId">The line of the ledger.</param>
/// <param name="Reason">Obligatory.</param>
public sealed record VoidReserved(Guid EntryId, string Reason) : ICommand<Done>
{
    public Demand Demand => Demand.InOrgan(Relation.NumberFor);
}

internal sealed class VoidReservedHandler(NumberLedger ledger, Actor actor, TimeProvider clock, IOutbox outbox)
    : ICommandHandler<VoidReserved, Done>
{
    public async Task<Outcome<Done>> HandleAsync(VoidReserved command, CancellationToken cancellationToken)
    {
        var reason = Reason.Check(command.Reason);
        if (reason.Fault is not null)
        {
            return reason.Fault;
        }

        var entry = await ledger.HeldAsync(command.EntryId, cancellationToken);
        if (entry is null || entry.OrganId != actor.OrganId)
        {
            return new FoundationFault.Missing();
        }

        if (entry.State is not NumberState.Reserved)
        {
            return new NumberFault.WrongState();
        }

        entry.Void(reason.Value, actor.Name, clock.GetUtcNow());
        await ledger.TellAsync(entry, NumberEventKind.Voided, reason.Value, cancellationToken);
        outbox.Add(new LedgerChanged(entry.OrganId, entry.Prefix, entry.Year));
        return new Done();
    }
}
