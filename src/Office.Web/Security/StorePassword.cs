using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Web.Security;

/// <summary>
/// Stores an account's new password, hashed, and ends every other session and its one-time secret. Sent by the sign-in desk alone,
/// after it has seen the former secret.
/// </summary>
internal sealed record StorePassword(Guid AccountId, string PasswordHash) : ICommand<Guid>
{
    public Demand Demand => Demand.Nothing;
}

/// <summary>The account's stamp or state has changed: sessions under the former stamp are over.</summary>
public sealed record AccountChanged(Guid AccountId) : IOfficeEvent;

internal sealed class StorePasswordHandler(OfficeDbContext db, IIdSource ids, IOutbox outbox)
    : ICommandHandler<StorePassword, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(StorePassword command, CancellationToken cancellationToken)
    {
        var account = await db.Set<Account>().SingleOrDefaultAsync(a => a.Id == command.AccountId, cancellationToken);
        if (account is null || account.DisabledAt is not null)
        {
            return new AccountFault.Refused();
        }

        account.PasswordHash = command.PasswordHash;
        account.OneTimeSecretHash = null;
        account.Restamp(ids.Next());
        outbox.Add(new AccountChanged(account.Id));
        return account.Id;
    }
}
