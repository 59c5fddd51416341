namespace Office.Documents.Tests.Typesetting;

/// <summary>A character as it stands in the file: points, origin top left, y of the baseline downwards.</summary>
internal sealed record ReadCharacter(string Text, double X, double Advance, double Baseline, double Size, string Font, bool IsRed)
{
    /// <summary>Lowest and highest ink in em, of red characters.</summary>
    public (double Bottom, double Top)? Ink { get; init; }

    public double End => X + Advance;

    public double EmTop => Baseline - (0.88 * Size);
}
