namespace Office.Documents.Typesetting.Layout;

/// <summary>Where the seal goes (7.3.5.1): centred on the date, its middle a little under that of signature and date.</summary>
/// <param name="PageIndex">From 0.</param>
/// <param name="CentreX">Middle of the date, in points.</param>
/// <param name="SignatureTop">Top of the signature's em box.</param>
/// <param name="DateBottom">Bottom of the date's em box.</param>
public sealed record SealPlace(int PageIndex, double CentreX, double SignatureTop, double DateBottom)
{
    /// <summary>The square of a seal of a diameter.</summary>
    public SealRectangle RectangleFor(double diameterMm)
    {
        var diameter = diameterMm * PageGrid.Millimetre;
        // Text lies above the middle of the seal: the star is not written over.
        var centreY = ((SignatureTop + DateBottom) / 2) - (0.1 * diameter);
        return new SealRectangle(PageIndex, CentreX - (diameter / 2), centreY - (diameter / 2), diameter);
    }
}
