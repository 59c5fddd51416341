using System.Globalization;
using System.Text;
using Office.Documents.Typesetting.Svg;

namespace Office.Documents.Typesetting.Ofd;

/// <summary>A shape as OFD's path data: B is its cubic curve, C closes.</summary>
internal static class OfdPath
{
    public static string Of(SealShape shape)
    {
        var data = new StringBuilder();
        foreach (var (command, points) in shape.Commands)
        {
            data.Append(data.Length > 0 ? " " : "").Append(command switch { 'C' => 'B', 'Z' => 'C', _ => command });
            foreach (var point in points)
            {
                data.Append(CultureInfo.InvariantCulture, $" {point:0.###}");
            }
        }

        return data.ToString();
    }
}
