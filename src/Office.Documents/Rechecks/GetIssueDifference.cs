using Microsoft.EntityFrameworkCore;
using Office.Documents.Dispatches;
using Office.Organization.Foundation;

namespace Office.Documents.Rechecks;

/// <summary>The text that stands beside the one that was issued, for who rechecks it and for the signer whom it comes back to.</summary>
public sealed record GetIssueDifference(Guid DispatchId) : IQuery<IssueDifference?>
{
    public Demand Demand => DispatchReading.Demand(DispatchId);
}

internal sealed class GetIssueDifferenceHandler(OfficeDbContext db, IssueLock issued) : IQueryHandler<GetIssueDifference, IssueDifference?>
{
    public async Task<Outcome<IssueDifference?>> HandleAsync(GetIssueDifference query, CancellationToken cancellationToken)
    {
        var dispatch = await db.Dispatches.AsNoTracking().SingleOrDefaultAsync(d => d.Id == query.DispatchId, cancellationToken);
        if (dispatch is null)
        {
            return new FoundationFault.Missing();
        }

        return await issued.DifferenceAsync(dispatch, cancellationToken);
    }
}
