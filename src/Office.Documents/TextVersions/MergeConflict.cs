namespace Office.Documents.TextVersions;

/// <summary>A paragraph that was changed here and in the file, each differently.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="CheckedOut">As it went out.</param>
/// <param name="Standing">As it stands now; empty when it was taken out.</param>
/// <param name="File">As the file has it; empty when it was taken out there.</param>
public sealed record MergeConflict(MergePlace Place, string CheckedOut, string Standing, string File);
