using Microsoft.EntityFrameworkCore;
using Office.Documents.Dispatches;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.Numbering;

/// <summary>申请复用: asks that another document may take a void number. A second person with the right decides.</summary>
/// <param name="EntryId">The line of the ledger.</param>
/// <param name="Reason">Obligatory.</param>
public sealed record AskReuse(Guid EntryId, string Reason) : ICommand<Done>
{
    // The right is asked for in the organ of the number, by any of the actor's posts.
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class AskReuseHandler(NumberCase numbers, OfficeDbContext db, Actor actor) : ICommandHandler<AskReuse, Done>
{
    public async Task<Outcome<Done>> HandleAsync(AskReuse command, CancellationToken cancellationToken)
    {
        var reason = Reason.Check(command.Reason);
        if (reason.Fault is not null)
        {
            return reason.Fault;
        }

        var opened = await numbers.OpenAsync(command.EntryId, NumberState.Void, cancellationToken);
        if (opened.Fault is not null)
        {
            return opened.Fault;
        }

        var entry = opened.Value;
        if (await db.Dispatches.AnyAsync(d => d.Id == entry.DispatchId && d.SealedHash != null, cancellationToken))
        {
            return new NumberFault.OnSealedPaper();
        }

        entry.AskReuse(actor.OfficialId);
        await numbers.TellAsync(entry, NumberEventKind.ReuseAsked, reason.Value, cancellationToken);
        return new Done();
    }
}
