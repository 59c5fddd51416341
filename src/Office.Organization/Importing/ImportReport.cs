namespace Office.Organization.Importing;

/// <summary>What came of an import.</summary>
/// <param name="Problems">Why nothing (or, when the storage failed on the way, not everything) was brought in.</param>
/// <param name="Added">How many rows are new in the directory.</param>
/// <param name="Accounts">The officials of the folder, for whom accounts are to be open.</param>
public sealed record ImportReport(
    IReadOnlyList<ImportProblem> Problems, ImportCounts Added, IReadOnlyList<NewAccount> Accounts);
