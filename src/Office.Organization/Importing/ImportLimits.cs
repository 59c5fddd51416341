namespace Office.Organization.Importing;

/// <summary>How much an import takes, so that a wrong file is refused before it is read.</summary>
/// <param name="FileBytes">Largest file, in bytes.</param>
/// <param name="Rows">Most rows in one file; the largest city known has 65,000 accounts.</param>
/// <param name="FieldCharacters">Longest field.</param>
/// <param name="Problems">After so many problems the rest is not listed.</param>
public sealed record ImportLimits(long FileBytes, int Rows, int FieldCharacters, int Problems)
{
    public static ImportLimits Usual { get; } = new(32L << 20, 200_000, 400, 1_000);
}
