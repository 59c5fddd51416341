using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Web.Security;

/// <summary>Records that an account was signed in with a right secret and takes its count of tries back.</summary>
internal sealed record SignIn(Guid AccountId) : ICommand<SignedIn>
{
    public Demand Demand => Demand.Nothing;
}

/// <summary>What a session begins with.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="OfficialId">Its official.</param>
/// <param name="Stamp">The session ends when the account's stamp is another.</param>
internal sealed record SignedIn(Guid AccountId, Guid OfficialId, string Stamp);

internal sealed class SignInHandler(OfficeDbContext db) : ICommandHandler<SignIn, SignedIn>
{
    public async Task<Outcome<SignedIn>> HandleAsync(SignIn command, CancellationToken cancellationToken)
    {
        var account = await db.Set<Account>().SingleOrDefaultAsync(a => a.Id == command.AccountId, cancellationToken);
        if (account is null || account.DisabledAt is not null)
        {
            return new AccountFault.Refused();
        }

        account.ClearTries();
        return new SignedIn(account.Id, account.OfficialId, account.SecurityStamp!);
    }
}
