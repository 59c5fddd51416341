using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Workflow.WorkItems;

/// <summary>
/// The revision of a matter as a page shows it: sent back with a move, it makes the move refused when anything has happened since.
/// Ask for it before what is shown, so that nothing can slip in between unseen.
/// </summary>
public sealed record GetRevision(Guid RootId) : IQuery<long>
{
    public Demand Demand =>
        Demand.On(RootId, Relation.Reader, Relation.Handler, Relation.Drafter, Relation.FormerHandler);
}

internal sealed class GetRevisionHandler(OfficeDbContext db) : IQueryHandler<GetRevision, long>
{
    public async Task<Outcome<long>> HandleAsync(GetRevision query, CancellationToken cancellationToken)
    {
        var revision = await db.Set<Root>().Where(root => root.Id == query.RootId).Select(root => (long?)root.Revision)
            .SingleOrDefaultAsync(cancellationToken);
        return revision is { } found ? found : new FoundationFault.Missing();
    }
}
