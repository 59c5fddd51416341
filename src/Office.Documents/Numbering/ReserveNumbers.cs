using Office.Documents.Dispatches;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.Numbering;

/// <summary>预留: keeps the next numbers of a 代字 for a matter to come. A gap with a reason from the start.</summary>
/// <param name="Prefix">机关代字.</param>
/// <param name="Count">How many, at most <see cref="Most"/>.</param>
/// <param name="Reason">For what; obligatory.</param>
public sealed record ReserveNumbers(string Prefix, int Count, string Reason) : ICommand<IReadOnlyList<string>>
{
    /// <summary>The most at once.</summary>
    public const int Most = 20;

    /// <summary>Another organ than that of the actor's post, for which they may number by one of their posts.</summary>
    public Guid? OrganId { get; init; }

    public Demand Demand => Demand.AnyOfficial;
}

/// <summary>The ledger of an organ has changed; open pages query again.</summary>
public sealed record LedgerChanged(Guid OrganId, string Prefix, int Year) : IOfficeEvent;

internal sealed class ReserveNumbersHandler(NumberLedger ledger, PrefixShelf shelf, RegisterOrgans organs, OfficeDay today, IOutbox outbox)
    : ICommandHandler<ReserveNumbers, IReadOnlyList<string>>
{
    public async Task<Outcome<IReadOnlyList<string>>> HandleAsync(ReserveNumbers command, CancellationToken cancellationToken)
    {
        var organ = command.OrganId ?? organs.Own;
        if (!await organs.MayNumberAsync(organ, cancellationToken))
        {
            return new FoundationFault.NotAllowed();
        }

        var reason = Reason.Check(command.Reason);
        var refusal = command.Count is < 1 or > ReserveNumbers.Most ? new NumberFault.CountOff(ReserveNumbers.Most)
            : reason.Fault ?? await shelf.RefusalAsync(organ, command.Prefix, kind: null, cancellationToken);
        if (refusal is not null)
        {
            return refusal;
        }

        var kept = await ledger.ReserveAsync(organ, command.Prefix, today.Date.Year, command.Count, reason.Value, cancellationToken);
        outbox.Add(new LedgerChanged(organ, command.Prefix, today.Date.Year));
        return (string[])[.. kept.Select(entry => entry.Printed)];
    }
}
