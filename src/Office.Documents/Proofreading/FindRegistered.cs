using Office.Documents.Numbering;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.Proofreading;

/// <summary>Looks cited numbers up in the registers of the actor's organ, while a text is written.</summary>
/// <param name="OrganId">The organ that issues; of another than the actor's nothing is told.</param>
/// <param name="Cited">The numbers as they stand in the text.</param>
public sealed record FindRegistered(Guid OrganId, IReadOnlyList<string> Cited) : IQuery<RegisteredNumbers>
{
    public Demand Demand => Demand.AnyOfficial;
}

/// <param name="OwnPrefixes">机关代字 whose numbers are all in the register.</param>
/// <param name="Documents">Those that there are; a title that the actor may not read is empty.</param>
public sealed record RegisteredNumbers(IReadOnlyList<string> OwnPrefixes, IReadOnlyList<RegisteredDocument> Documents);

internal sealed class FindRegisteredHandler(IDocumentRegister register, PrefixShelf shelf, Actor actor)
    : IQueryHandler<FindRegistered, RegisteredNumbers>
{
    public async Task<Outcome<RegisteredNumbers>> HandleAsync(FindRegistered query, CancellationToken cancellationToken) =>
        query.OrganId != actor.OrganId && !actor.IsMachine
            ? new FoundationFault.NotAllowed()
            : new RegisteredNumbers(
                [.. (await shelf.OfAsync(query.OrganId, cancellationToken)).Select(prefix => prefix.Text)],
                await register.FindAsync(query.OrganId, query.Cited, cancellationToken));
}
