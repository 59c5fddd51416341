using Office.Organization.Foundation;

namespace Office.Organization.Importing;

/// <summary>Opens accounts for officials who have been brought in. Accounts live above this project.</summary>
public interface IAccountOpening
{
    /// <summary>
    /// Opens an account for each official that has none, with a secret to be replaced at the first sign-in.
    /// Called again with the same officials it opens nothing: those who have an account are left out of the answer.
    /// </summary>
    Task<Outcome<IReadOnlyList<OpenedAccount>>> OpenAsync(
        IReadOnlyList<NewAccount> accounts, CancellationToken cancellationToken);
}
