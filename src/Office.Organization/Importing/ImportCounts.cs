namespace Office.Organization.Importing;

/// <summary>How many of each were added.</summary>
public sealed record ImportCounts(int Organs, int Units, int Officials, int Posts);
