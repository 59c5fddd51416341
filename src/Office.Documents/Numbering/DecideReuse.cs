using Microsoft.EntityFrameworkCore;
using Office.Documents.Dispatches;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Numbering;

/// <summary>复用审批: the second person's answer. Approved, the number is kept (预留) until a document takes it.</summary>
/// <param name="EntryId">The line of the ledger.</param>
/// <param name="Approve">Whether another document may take it.</param>
/// <param name="Reason">Obligatory for a refusal.</param>
public sealed record DecideReuse(Guid EntryId, bool Approve, string? Reason) : ICommand<Done>
{
    public Demand Demand => Demand.InOrgan(Relation.NumberFor);
}

internal sealed class DecideReuseHandler(NumberLedger ledger, OfficeDbContext db, Actor actor, IOutbox outbox) : ICommandHandler<DecideReuse, Done>
{
    public async Task<Outcome<Done>> HandleAsync(DecideReuse command, CancellationToken cancellationToken)
    {
        var reason = command.Approve && string.IsNullOrWhiteSpace(command.Reason) ? "" : Reason.Check(command.Reason ?? "");
        if (reason.Fault is not null)
        {
            return reason.Fault;
        }

        var entry = await ledger.HeldAsync(command.EntryId, cancellationToken);
        if (entry is null || entry.OrganId != actor.OrganId)
        {
            return new FoundationFault.Missing();
        }

        if (await RefusalAsync(entry, command.Approve, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        // The line names the document that carried it until now.
        await ledger.TellAsync(
            entry, command.Approve ? NumberEventKind.ReuseApproved : NumberEventKind.ReuseRefused, reason.Value, cancellationToken);
        if (command.Approve)
        {
            entry.Approve();
        }
        else
        {
            entry.Refuse();
        }

        outbox.Add(new LedgerChanged(entry.OrganId, entry.Prefix, entry.Year));
        return new Done();
    }

    private async Task<Fault?> RefusalAsync(NumberEntry entry, bool approve, CancellationToken cancellationToken) => entry switch
    {
        { State: not NumberState.ReuseAsked } => new NumberFault.WrongState(),
        _ when entry.AskedBy == actor.OfficialId => new NumberFault.NeedsSecondPerson(),
        _ when approve && await db.Dispatches.AnyAsync(d => d.Id == entry.DispatchId && d.SealedHash != null, cancellationToken) =>
            new NumberFault.OnSealedPaper(),
        _ => null,
    };
}
