namespace Office.Web.Security;

/// <summary>What a right secret leads to.</summary>
/// <param name="SignedIn">The session's beginning; null when a password must be chosen first.</param>
/// <param name="FirstSignIn">The account that came with a one-time secret.</param>
internal sealed record SignInAnswer(SignedIn? SignedIn, AccountSecrets? FirstSignIn);
