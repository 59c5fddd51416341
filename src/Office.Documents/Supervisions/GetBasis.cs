using Microsoft.EntityFrameworkCore;
using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Organization.Foundation;

namespace Office.Documents.Supervisions;

/// <summary>The sentences of a document, one of which is to become a supervised matter.</summary>
public sealed record GetBasis(Guid DocumentId) : IQuery<BasisText>
{
    public Demand Demand => DispatchReading.Demand(DocumentId);
}

/// <param name="DocumentId">The document.</param>
/// <param name="Version">The version of its text that the sentences are of.</param>
/// <param name="Title">Its number and title.</param>
/// <param name="Kind">文种: what is in minutes was decided by a meeting.</param>
/// <param name="Sentences">In order.</param>
/// <param name="Taken">Which of them are the basis of a matter already, and of which.</param>
public sealed record BasisText(
    Guid DocumentId, int Version, string Title, DocumentKind Kind, IReadOnlyList<string> Sentences, IReadOnlyDictionary<string, Guid> Taken);

internal sealed class GetBasisHandler(OfficeDbContext db, ItemReading reading) : IQueryHandler<GetBasis, BasisText>
{
    public async Task<Outcome<BasisText>> HandleAsync(GetBasis query, CancellationToken cancellationToken)
    {
        var dispatch = await db.Dispatches.SingleOrDefaultAsync(d => d.Id == query.DocumentId, cancellationToken);
        // Before anybody has signed there is no decision to supervise.
        if (dispatch is not { TextVersion: > 0 })
        {
            return new SupervisionFault.QuoteNotFound();
        }

        var text = await db.Set<TextVersion>().SingleAsync(t => t.DispatchId == dispatch.Id && t.Version == dispatch.TextVersion, cancellationToken);
        var taken = await reading.Visible().Where(item => item.BasisDocumentId == dispatch.Id && item.BasisQuote != null)
            .Select(item => new { item.BasisQuote, item.Id }).ToListAsync(cancellationToken);
        return new BasisText(
            dispatch.Id, dispatch.TextVersion, $"{dispatch.Number}{dispatch.Title}", dispatch.Kind,
            [.. CanonicalContent.Read(text.Content).Content.Body.SelectMany(block => block.AllTexts()).SelectMany(SentenceSplit.Of)],
            taken.GroupBy(one => one.BasisQuote!, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First().Id, StringComparer.Ordinal));
    }
}
