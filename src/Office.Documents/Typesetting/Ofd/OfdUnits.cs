using System.Globalization;
using System.Text;
using Office.Documents.Typesetting.Layout;

namespace Office.Documents.Typesetting.Ofd;

/// <summary>Numbers as OFD has them: millimetres to a thousandth.</summary>
internal static class OfdUnits
{
    /// <summary>Points to millimetres, rounded as they are written.</summary>
    public static double Millimetres(double points) => Math.Round(points / PageGrid.Millimetre, 3, MidpointRounding.AwayFromZero);

    public static StringBuilder AppendMm(this StringBuilder text, double millimetres) =>
        text.Append(CultureInfo.InvariantCulture, $"{millimetres:0.###}");
}
