using Office.Organization.Foundation;

namespace Office.Web.Security;

/// <summary>Refusals around accounts and sign-in. None tells whether a name exists.</summary>
public static class AccountFault
{
    /// <summary>The name is not known, the secret is wrong or the account is disabled: never told apart.</summary>
    public sealed record Refused() : Forbidden("accounts.refused");

    /// <summary>Five wrong secrets in a row; the lock lasts a quarter of an hour.</summary>
    public sealed record LockedOut() : Forbidden("accounts.locked-out");

    /// <summary>Too many tries from this place; wait a minute.</summary>
    public sealed record TooManyTries() : Forbidden("accounts.too-many-tries");

    public sealed record PasswordTooShort() : Invalid("accounts.password-too-short", Field: "password");

    public sealed record PasswordTooLong() : Invalid("accounts.password-too-long", Field: "password");

    public sealed record PasswordTooCommon() : Invalid("accounts.password-too-common", Field: "password");

    public sealed record PasswordHoldsName() : Invalid("accounts.password-holds-name", Field: "password");

    public sealed record PasswordsDiffer() : Invalid("accounts.passwords-differ", Field: "repeated");

    /// <summary>The one-time sign-in has run out before a password was chosen.</summary>
    public sealed record FirstSignInExpired() : Forbidden("accounts.first-sign-in-expired");

    /// <summary>The post is not held by the signed-in official.</summary>
    public sealed record PostNotHeld() : Forbidden("accounts.post-not-held");

    public sealed record Missing() : NotFound("accounts.missing");
}
