using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;
using Office.Organization.Importing;

namespace Office.Web.Security;

/// <summary>Opens accounts with hashed one-time secrets; officials who have an account are left out of the answer.</summary>
internal sealed record OpenAccounts(IReadOnlyList<AccountToOpen> Accounts) : ICommand<List<Guid>>
{
    public Demand Demand => Demand.TheOffice;
}

/// <summary>An account to be opened, with its secret already hashed.</summary>
internal sealed record AccountToOpen(NewAccount Account, byte[] OneTimeSecretHash);

internal sealed class OpenAccountsHandler(OfficeDbContext db, IIdSource ids, TimeProvider clock)
    : ICommandHandler<OpenAccounts, List<Guid>>
{
    public async Task<Outcome<List<Guid>>> HandleAsync(OpenAccounts command, CancellationToken cancellationToken)
    {
        var officials = command.Accounts.Select(row => row.Account.OfficialId).ToList();
        var existing = await db.Set<Account>()
            .Where(account => officials.Contains(account.OfficialId))
            .Select(account => account.OfficialId)
            .ToListAsync(cancellationToken);
        List<Guid> opened = [];
        foreach (var (wanted, hash) in command.Accounts.Where(row => !existing.Contains(row.Account.OfficialId)))
        {
            var account = new Account
            {
                Id = ids.Next(),
                OfficialId = wanted.OfficialId,
                OrganId = wanted.OrganId,
                UserName = wanted.SignInName.Trim(),
                NormalizedUserName = SignInNames.Normalize(wanted.SignInName),
                OneTimeSecretHash = hash,
                LockoutEnabled = true,
                CreatedAt = clock.GetUtcNow(),
                ConcurrencyStamp = null,
            };
            account.Restamp(ids.Next());
            db.Add(account);
            opened.Add(wanted.OfficialId);
        }

        return opened;
    }
}
