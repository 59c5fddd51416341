using Microsoft.EntityFrameworkCore;
using Office.Documents.Rules;
using Office.Organization.Foundation;

namespace Office.Documents.Dispatches;

/// <summary>What the rules and the proofreader say of the text that stands, with the reasons of what was let pass.</summary>
/// <param name="DispatchId">The dispatch.</param>
/// <param name="Stage">How far it has come.</param>
public sealed record GetFindings(Guid DispatchId, Stage Stage) : IQuery<CheckedFinding[]>
{
    public Demand Demand => DispatchReading.Demand(DispatchId);
}

internal sealed class GetFindingsHandler(OfficeDbContext db, DispatchChecks checks, DispatchProofs proofs, PrintedPapers papers)
    : IQueryHandler<GetFindings, CheckedFinding[]>
{
    public async Task<Outcome<CheckedFinding[]>> HandleAsync(GetFindings query, CancellationToken cancellationToken)
    {
        var dispatch = await db.Dispatches.SingleOrDefaultAsync(d => d.Id == query.DispatchId, cancellationToken);
        if (dispatch is null)
        {
            return new FoundationFault.Missing();
        }

        var paper = await papers.OfAsync(dispatch, cancellationToken);
        var slips = await proofs.OfAsync(dispatch, paper.Content, cancellationToken);
        return (CheckedFinding[])
        [
            .. await checks.OfAsync(dispatch, paper.Content, query.Stage, cancellationToken),
            .. slips.Select(slip => new CheckedFinding(slip, Override: null)),
        ];
    }
}
