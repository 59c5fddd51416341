using Microsoft.EntityFrameworkCore;
using Office.Documents.Dispatches;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.Numbering;

/// <summary>复用审批: the second person's answer. Approved, the number is kept (预留) until a document takes it.</summary>
/// <param name="EntryId">The line of the ledger.</param>
/// <param name="Approve">Whether another document may take it.</param>
/// <param name="Reason">Obligatory for a refusal.</param>
public sealed record DecideReuse(Guid EntryId, bool Approve, string? Reason) : ICommand<Done>
{
    // The right is asked for in the organ of the number, by any of the actor's posts.
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class DecideReuseHandler(NumberCase numbers, OfficeDbContext db, Actor actor) : ICommandHandler<DecideReuse, Done>
{
    public async Task<Outcome<Done>> HandleAsync(DecideReuse command, CancellationToken cancellationToken)
    {
        var reason = command.Approve && string.IsNullOrWhiteSpace(command.Reason) ? "" : Reason.Check(command.Reason ?? "");
        if (reason.Fault is not null)
        {
            return reason.Fault;
        }

        var opened = await numbers.OpenAsync(command.EntryId, NumberState.ReuseAsked, cancellationToken);
        if (opened.Fault is not null)
        {
            return opened.Fault;
        }

        var entry = opened.Value;
        if (await RefusalAsync(entry, command.Approve, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        // The line names the document that carried it until now.
        await numbers.TellAsync(
            entry, command.Approve ? NumberEventKind.ReuseApproved : NumberEventKind.ReuseRefused, reason.Value, cancellationToken);
        if (command.Approve)
        {
            entry.Approve();
        }
        else
        {
            entry.Refuse();
        }

        return new Done();
    }

    private async Task<Fault?> RefusalAsync(NumberEntry entry, bool approve, CancellationToken cancellationToken) =>
        entry.AskedBy == actor.OfficialId ? new NumberFault.NeedsSecondPerson()
        : approve && await db.Dispatches.AnyAsync(d => d.Id == entry.DispatchId && d.SealedHash != null, cancellationToken) ? new NumberFault.OnSealedPaper()
        : null;
}
