using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Web.Security;

/// <summary>Closes an official's account: open pages end at once, nobody signs in with it any more.</summary>
public sealed record DisableAccount(Guid OfficialId) : ICommand<Guid>
{
    public Demand Demand => Demand.On(Installation.Id, Relation.AdministerSystem);
}

internal sealed class DisableAccountHandler(OfficeDbContext db, IIdSource ids, IOutbox outbox, TimeProvider clock)
    : ICommandHandler<DisableAccount, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(DisableAccount command, CancellationToken cancellationToken)
    {
        var account = await db.Set<Account>().SingleOrDefaultAsync(a => a.OfficialId == command.OfficialId, cancellationToken);
        if (account is null)
        {
            return new AccountFault.Missing();
        }

        account.DisabledAt ??= clock.GetUtcNow();
        account.Restamp(ids.Next());
        outbox.Add(new AccountChanged(account.Id));
        return account.Id;
    }
}
