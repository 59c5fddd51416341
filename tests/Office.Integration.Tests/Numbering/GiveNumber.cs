using Office.Documents.Numbering;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Integration.Tests.Numbering;

/// <summary>Takes a number for a document and nothing else, so that many can ask at once.</summary>
public sealed record GiveNumber(Guid DispatchId, string Prefix) : ICommand<string>
{
    /// <summary>Breaks when the number is written and nothing is committed yet.</summary>
    public bool Breaks { get; init; }

    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class GiveNumberHandler(NumberLedger ledger, OfficeDbContext db, Actor actor) : ICommandHandler<GiveNumber, string>
{
    public async Task<Outcome<string>> HandleAsync(GiveNumber command, CancellationToken cancellationToken)
    {
        var entry = await ledger.GiveAsync(actor.OrganId, command.DispatchId, command.Prefix, 2026, cancellationToken);
        if (command.Breaks)
        {
            await db.SaveChangesAsync(cancellationToken);
            throw new IOException("The office breaks here.");
        }

        return entry.Printed;
    }
}
