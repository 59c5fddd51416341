using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Incomings;

/// <summary>The register for a table file or for print, in the order of the book: by number in each category, the newest year first.</summary>
/// <param name="Filter">As of the list.</param>
public sealed record ExportIncomings(IncomingFilter Filter) : IQuery<IncomingRow[]>
{
    /// <summary>Rows of one file; the newest are taken.</summary>
    public const int MostRows = 5_000;

    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class ExportIncomingsHandler(IncomingRegister register) : IQueryHandler<ExportIncomings, IncomingRow[]>
{
    public async Task<Outcome<IncomingRow[]>> HandleAsync(ExportIncomings query, CancellationToken cancellationToken)
    {
        var papers = await register.Of(query.Filter).OrderByDescending(i => i.ReceivedAt).ThenByDescending(i => i.Id)
            .Take(ExportIncomings.MostRows).ToListAsync(cancellationToken);
        var rows = await register.RowsAsync(
            [.. papers.OrderByDescending(i => i.Year).ThenBy(i => i.Category).ThenBy(i => i.Sequence)], cancellationToken);
        return rows.ToArray();
    }
}
