using Office.Documents.Dispatches;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.Numbering;

/// <summary>
/// 作废 of a number that was kept and is not needed. One that a document carries is made void by ending the document.
/// </summary>
/// <param name="EntryId">The line of the ledger.</param>
/// <param name="Reason">Obligatory.</param>
public sealed record VoidReserved(Guid EntryId, string Reason) : ICommand<Done>
{
    // The right is asked for in the organ of the number, by any of the actor's posts.
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class VoidReservedHandler(NumberCase numbers, Actor actor, TimeProvider clock) : ICommandHandler<VoidReserved, Done>
{
    public async Task<Outcome<Done>> HandleAsync(VoidReserved command, CancellationToken cancellationToken)
    {
        var reason = Reason.Check(command.Reason);
        if (reason.Fault is not null)
        {
            return reason.Fault;
        }

        var opened = await numbers.OpenAsync(command.EntryId, NumberState.Reserved, cancellationToken);
        if (opened.Fault is not null)
        {
            return opened.Fault;
        }

        opened.Value.Void(reason.Value, actor.Name, clock.GetUtcNow());
        await numbers.TellAsync(opened.Value, NumberEventKind.Voided, reason.Value, cancellationToken);
        return new Done();
    }
}
