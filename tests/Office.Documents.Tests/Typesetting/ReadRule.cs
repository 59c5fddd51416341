namespace Office.Documents.Tests.Typesetting;

/// <summary>A line drawn in the file.</summary>
internal sealed record ReadRule(int Page, double X0, double X1, double Y, double Stroke, bool IsRed)
{
    /// <summary>Where it ends; below <see cref="Y"/> for an upright one.</summary>
    public double Bottom { get; init; } = Y;

    public bool IsUpright => Bottom - Y > 1;
}
