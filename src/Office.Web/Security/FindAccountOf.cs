using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Web.Security;

/// <summary>The account of an official, for the demo's person switcher.</summary>
internal sealed record FindAccountOf(Guid OfficialId) : IQuery<OwnedAccount>
{
    public Demand Demand => Demand.TheOffice;
}

/// <summary>An account by its official.</summary>
internal sealed record OwnedAccount(Guid AccountId, string SignInName);

internal sealed class FindAccountOfHandler(OfficeDbContext db) : IQueryHandler<FindAccountOf, OwnedAccount>
{
    public async Task<Outcome<OwnedAccount>> HandleAsync(FindAccountOf query, CancellationToken cancellationToken)
    {
        var found = await db.Set<Account>()
            .Where(account => account.OfficialId == query.OfficialId)
            .Select(account => new OwnedAccount(account.Id, account.UserName!))
            .SingleOrDefaultAsync(cancellationToken);
        return found is null ? new AccountFault.Missing() : found;
    }
}
