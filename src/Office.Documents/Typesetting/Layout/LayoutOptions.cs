namespace Office.Documents.Typesetting.Layout;

/// <summary>What the standard leaves to the organ.</summary>
public sealed record LayoutOptions
{
    /// <summary>
    /// Whether the imprint goes to the last even page, the back of a sheet, as for printing on both sides. A blank page that this
    /// makes, and the page of the imprint after it, carry no number (7.5).
    /// </summary>
    public bool ImprintOnEvenPage { get; init; }

    /// <summary>Diameter that room is kept for while no seal is chosen, in mm.</summary>
    public double SealDiameterMm { get; init; } = 45;
}
