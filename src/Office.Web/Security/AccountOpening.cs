using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Importing;

namespace Office.Web.Security;

/// <summary>Opens accounts for the import, in commands of at most two hundred so that the writer is never held long.</summary>
internal sealed class AccountOpening(IDispatcherSource dispatchers, IIdSource ids) : IAccountOpening
{
    private const int AtOnce = 200;

    public async Task<Outcome<IReadOnlyList<OpenedAccount>>> OpenAsync(
        IReadOnlyList<NewAccount> accounts, CancellationToken cancellationToken)
    {
        var dispatcher = dispatchers.For(Actor.Machine(Installation.Id));
        List<OpenedAccount> opened = [];
        foreach (var chunk in accounts.Chunk(AtOnce))
        {
            var secrets = chunk.ToDictionary(account => account.OfficialId, _ => OneTimeSecret.Create());
            var command = new OpenAccounts(
                [.. chunk.Select(account => new AccountToOpen(account, OneTimeSecret.Hash(secrets[account.OfficialId])))]);
            var outcome = await dispatcher.SendAsync(command, new CommandEnvelope(ids.Next()), cancellationToken);
            if (outcome.Fault is { } fault)
            {
                return fault;
            }

            var names = chunk.ToDictionary(account => account.OfficialId, account => account.SignInName);
            opened.AddRange(outcome.Value.Select(official => new OpenedAccount(official, names[official], secrets[official])));
        }

        return opened;
    }
}
