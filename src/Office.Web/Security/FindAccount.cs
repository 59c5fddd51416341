using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Web.Security;

/// <summary>What the sign-in desk must know of an account to try a secret. Never leaves this folder.</summary>
internal sealed record FindAccount(string SignInName) : IQuery<AccountSecrets>
{
    public Demand Demand => Demand.Nothing;
}

/// <summary>The stored, hashed secrets of an account.</summary>
internal sealed record AccountSecrets(
    Guid AccountId, Guid OfficialId, string SignInName, string? PasswordHash, byte[]? OneTimeSecretHash, bool IsDisabled);

internal sealed class FindAccountHandler(OfficeDbContext db) : IQueryHandler<FindAccount, AccountSecrets>
{
    public async Task<Outcome<AccountSecrets>> HandleAsync(FindAccount query, CancellationToken cancellationToken)
    {
        var normalized = SignInNames.Normalize(query.SignInName);
        var account = await db.Set<Account>().AsNoTracking()
            .SingleOrDefaultAsync(a => a.NormalizedUserName == normalized, cancellationToken);
        return account is null
            ? new AccountFault.Refused()
            : new AccountSecrets(
                account.Id, account.OfficialId, account.UserName!, account.PasswordHash, account.OneTimeSecretHash,
                account.DisabledAt is not null);
    }
}
