using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Web.Security;

/// <summary>Asks whether an account is open, and under which stamp.</summary>
internal sealed record GetAccountStamp(Guid AccountId) : IQuery<AccountStamp>
{
    public Demand Demand => Demand.Nothing;
}

/// <param name="Stamp">Null when the account is disabled or gone: no session is valid.</param>
internal sealed record AccountStamp(string? Stamp);

internal sealed class GetAccountStampHandler(OfficeDbContext db) : IQueryHandler<GetAccountStamp, AccountStamp>
{
    public async Task<Outcome<AccountStamp>> HandleAsync(GetAccountStamp query, CancellationToken cancellationToken) =>
        new AccountStamp(await db.Set<Account>()
            .Where(account => account.Id == query.AccountId && account.DisabledAt == null)
            .Select(account => account.SecurityStamp)
            .SingleOrDefaultAsync(cancellationToken));
}
