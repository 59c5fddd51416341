using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Web.Security;

/// <summary>
/// Opens an account anew with a one-time secret (forgotten password, disabled by mistake). The signing key is not touched: it has
/// its own PIN, which no administrator knows or sets.
/// </summary>
/// <param name="OfficialId">Whose account.</param>
/// <param name="OneTimeSecretHash">sha256 of the secret that the administrator hands over.</param>
public sealed record ResetAccount(Guid OfficialId, byte[] OneTimeSecretHash) : ICommand<Guid>
{
    public Demand Demand => Demand.On(Installation.Id, Relation.AdministerSystem);
}

internal sealed class ResetAccountHandler(OfficeDbContext db, IIdSource ids, IOutbox outbox) : ICommandHandler<ResetAccount, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(ResetAccount command, CancellationToken cancellationToken)
    {
        var account = await db.Set<Account>().SingleOrDefaultAsync(a => a.OfficialId == command.OfficialId, cancellationToken);
        if (account is null)
        {
            return new AccountFault.Missing();
        }

        account.DisabledAt = null;
        account.PasswordHash = null;
        account.OneTimeSecretHash = command.OneTimeSecretHash;
        account.ClearTries();
        account.Restamp(ids.Next());
        outbox.Add(new AccountChanged(account.Id));
        return account.Id;
    }
}
