using Office.Documents.Numbering;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Integration.Tests.Numbering;

/// <summary>Takes a number for a document and nothing else, so that many can ask at once.</summary>
public sealed record GiveNumber(Guid DispatchId, string Prefix) : ICommand<string>
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class GiveNumberHandler(NumberLedger ledger, Actor actor) : ICommandHandler<GiveNumber, string>
{
    public async Task<Outcome<string>> HandleAsync(GiveNumber command, CancellationToken cancellationToken) =>
        (await ledger.GiveAsync(actor.OrganId, command.DispatchId, command.Prefix, 2026, cancellationToken)).Printed;
}
