using Microsoft.EntityFrameworkCore;
using Office.Documents.Dispatches;
using Office.Organization.Foundation;

namespace Office.Documents.Seals;

/// <summary>Whose seals stand on a dispatch, whose are awaited, and on which file the next goes.</summary>
public sealed record GetSealRound(Guid DispatchId) : IQuery<SealRound>
{
    public Demand Demand => DispatchReading.Demand(DispatchId);
}

internal sealed class GetSealRoundHandler(OfficeDbContext db, SealRounds rounds) : IQueryHandler<GetSealRound, SealRound>
{
    public async Task<Outcome<SealRound>> HandleAsync(GetSealRound query, CancellationToken cancellationToken)
    {
        var dispatch = await db.Dispatches.SingleOrDefaultAsync(d => d.Id == query.DispatchId, cancellationToken);
        return dispatch is null ? new FoundationFault.Missing()
            : dispatch.SealedHash is null ? await rounds.OfAsync(dispatch, cancellationToken)
            : await rounds.StandingAsync(dispatch, cancellationToken);
    }
}
