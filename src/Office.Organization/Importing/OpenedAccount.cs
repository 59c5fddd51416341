namespace Office.Organization.Importing;

/// <summary>An account that was opened. The secret is told once, into a file that only its owner may read.</summary>
/// <param name="OfficialId">Whose account it is.</param>
/// <param name="SignInName">The name to sign in with.</param>
/// <param name="OneTimeSecret">To be replaced at the first sign-in.</param>
public sealed record OpenedAccount(Guid OfficialId, string SignInName, string OneTimeSecret)
{
    /// <summary>Without the secret: records are printed into logs.</summary>
    public override string ToString() => $"{nameof(OpenedAccount)} {{ {SignInName} }}";
}
