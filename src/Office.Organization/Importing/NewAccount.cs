namespace Office.Organization.Importing;

/// <summary>An account to be opened.</summary>
/// <param name="OfficialId">Whose account it will be.</param>
/// <param name="OrganId">The organ that keeps the official's file; the owner of the account's row.</param>
/// <param name="SignInName">The name to sign in with: the staff number, unique in the installation.</param>
/// <param name="Name">The official's name.</param>
public sealed record NewAccount(Guid OfficialId, Guid OrganId, string SignInName, string Name);
