using Microsoft.EntityFrameworkCore;
using Office.Documents.Dispatches;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Numbering;

/// <summary>申请复用: asks that another document may take a void number. A second person with the right decides.</summary>
/// <param name="EntryId">The line of the ledger.</param>
/// <param name="Reason">Obligatory.</param>
public sealed record AskReuse(Guid EntryId, string Reason) : ICommand<Done>
{
    public Demand Demand => Demand.InOrgan(Relation.NumberFor);
}

internal sealed class AskReuseHandler(NumberLedger ledger, OfficeDbContext db, Actor actor, IOutbox outbox) : ICommandHandler<AskReuse, Done>
{
    public async Task<Outcome<Done>> HandleAsync(AskReuse command, CancellationToken cancellationToken)
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

        if (entry.State is not NumberState.Void)
        {
            return new NumberFault.WrongState();
        }

        if (await db.Dispatches.AnyAsync(d => d.Id == entry.DispatchId && d.SealedHash != null, cancellationToken))
        {
            return new NumberFault.OnSealedPaper();
        }

        entry.AskReuse(actor.OfficialId);
        await ledger.TellAsync(entry, NumberEventKind.ReuseAsked, reason.Value, cancellationToken);
        outbox.Add(new LedgerChanged(entry.OrganId, entry.Prefix, entry.Year));
        return new Done();
    }
}
