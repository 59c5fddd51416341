using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Web.Security;

/// <summary>
/// Counts a try on an account before its secret is looked at, and locks the account for a quarter of an hour at the fifth.
/// A right secret takes the count back (<see cref="SignIn"/>).
/// </summary>
internal sealed record CountSignInTry(Guid AccountId) : ICommand<int>
{
    public Demand Demand => Demand.Nothing;
}

internal sealed class CountSignInTryHandler(OfficeDbContext db, TimeProvider clock) : ICommandHandler<CountSignInTry, int>
{
    public async Task<Outcome<int>> HandleAsync(CountSignInTry command, CancellationToken cancellationToken)
    {
        var account = await db.Set<Account>().SingleOrDefaultAsync(a => a.Id == command.AccountId, cancellationToken);
        if (account is null)
        {
            return new AccountFault.Refused();
        }

        var now = clock.GetUtcNow();
        if (account.IsLockedOut(now))
        {
            return new AccountFault.LockedOut();
        }

        account.CountTry(now);
        return account.AccessFailedCount;
    }
}
