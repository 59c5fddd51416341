using System.Globalization;
using System.Text;

namespace Office.Documents.Typesetting.Fonts;

/// <summary>Writes an outline as SVG path data of M, L, Q, C and Z, each point through a mapping: a seal bends its letters.</summary>
internal sealed class GlyphPath(StringBuilder path, Func<double, double, (double X, double Y)> map) : IOutline
{
    public void Move(double x, double y) => Append('M', x, y);

    public void Line(double x, double y) => Append('L', x, y);

    public void Quadratic(double x1, double y1, double x, double y)
    {
        Append('Q', x1, y1);
        Append(' ', x, y);
    }

    public void Curve(double x1, double y1, double x2, double y2, double x, double y)
    {
        Append('C', x1, y1);
        Append(' ', x2, y2);
        Append(' ', x, y);
    }

    public void Close() => path.Append('Z');

    private void Append(char command, double x, double y)
    {
        var (toX, toY) = map(x, y);
        path.Append(CultureInfo.InvariantCulture, $"{command}{toX:0.###} {toY:0.###}");
    }
}
