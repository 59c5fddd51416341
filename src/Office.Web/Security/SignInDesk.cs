using Microsoft.AspNetCore.Identity;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Web.Security;

/// <summary>
/// Signs in. A try is counted in a command before its secret is hashed, and the hash (70 ms) runs outside every transaction. An
/// unknown name costs the same time as a known one.
/// </summary>
internal sealed class SignInDesk(IDispatcherSource dispatchers, IPasswordHasher<Account> hasher, IIdSource ids)
{
    private static readonly Account s_nobody = new();

    // The format of Identity's own hashes; nothing matches it.
    private static readonly string s_noHash = new PasswordHasher<Account>().HashPassword(s_nobody, OneTimeSecret.Create());

    private readonly IDispatcher _dispatcher = dispatchers.For(Actor.Nobody);

    public async Task<Outcome<SignInAnswer>> SignInAsync(string name, string secret, CancellationToken cancellationToken)
    {
        var found = await _dispatcher.AskAsync(new FindAccount(name), cancellationToken);
        if (found.Fault is { } unknown)
        {
            hasher.VerifyHashedPassword(s_nobody, s_noHash, secret);
            return unknown;
        }

        var account = found.Value;
        var counted = await SendAsync(new CountSignInTry(account.AccountId), cancellationToken);
        if (counted.Fault is { } locked)
        {
            return locked;
        }

        var isOneTime = account.OneTimeSecretHash is { } hash && OneTimeSecret.Matches(secret, hash);
        var isPassword = Verify(account.PasswordHash ?? s_noHash, secret);
        if (account.IsDisabled || !(isOneTime || isPassword))
        {
            return new AccountFault.Refused();
        }

        // A one-time secret does not take the count back: that is for the password which replaces it.
        if (isOneTime)
        {
            return new SignInAnswer(SignedIn: null, account);
        }

        return (await BeginAsync(account.AccountId, cancellationToken))
            .Match<Outcome<SignInAnswer>>(signedIn => new SignInAnswer(signedIn, FirstSignIn: null), fault => fault);
    }

    /// <summary>Begins a session without a secret: the demo's person switcher, and after a first password was chosen.</summary>
    public Task<Outcome<SignedIn>> BeginAsync(Guid accountId, CancellationToken cancellationToken) =>
        SendAsync(new SignIn(accountId), cancellationToken);

    /// <summary>Sees the password of a signed-in official once more, before something that a found session must not do.</summary>
    public async Task<Outcome<SignInAnswer>> ConfirmAsync(Guid officialId, string password, CancellationToken cancellationToken)
    {
        var account = await dispatchers.For(Actor.Machine(Installation.Id))
            .AskAsync(new FindAccountOf(officialId), cancellationToken);
        return account.Fault ?? await SignInAsync(account.Value.SignInName, password, cancellationToken);
    }

    /// <summary>Chooses a password for an account whose secret was just seen, and begins a session under it.</summary>
    public async Task<Outcome<SignedIn>> ChoosePasswordAsync(
        Guid accountId, string signInName, string password, string repeated, CancellationToken cancellationToken)
    {
        if (PasswordRule.Check(password, signInName) is { } fault)
        {
            return fault;
        }

        if (!string.Equals(password, repeated, StringComparison.Ordinal))
        {
            return new AccountFault.PasswordsDiffer();
        }

        var stored = await SendAsync(
            new StorePassword(accountId, hasher.HashPassword(s_nobody, password)), cancellationToken);
        return stored.Fault ?? await BeginAsync(accountId, cancellationToken);
    }

    private bool Verify(string hash, string secret) =>
        secret.Length <= PasswordRule.Most
        && hasher.VerifyHashedPassword(s_nobody, hash, secret) is not PasswordVerificationResult.Failed;

    private Task<Outcome<TResult>> SendAsync<TResult>(ICommand<TResult> command, CancellationToken cancellationToken) =>
        _dispatcher.SendAsync(command, new CommandEnvelope(ids.Next()), cancellationToken);
}
