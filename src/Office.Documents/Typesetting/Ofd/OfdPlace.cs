using System.Xml.Linq;

namespace Office.Documents.Typesetting.Ofd;

/// <summary>The place of an object on its page: its box, and the transformation of what is inside (CTM).</summary>
internal sealed class OfdPlace
{
    private readonly double[] _box;
    private readonly double[] _matrix;

    public OfdPlace(XElement element, string path)
    {
        _box = OfdNumbers.Parse((string?)element.Attribute("Boundary")) is { Length: 4 } box ? box : throw OfdReader.Damaged(path);
        _matrix = element.Attribute("CTM") is not { } attribute ? [1, 0, 0, 1, 0, 0]
            : OfdNumbers.Parse(attribute.Value) is { Length: 6 } matrix ? matrix
            : throw OfdReader.Damaged(path);
    }

    /// <summary>Whether what is inside lies across the page.</summary>
    public bool IsTurned => Math.Abs(_matrix[0]) < 1e-9 && Math.Abs(_matrix[1]) > 1e-9;

    /// <summary>How much lengths inside are enlarged.</summary>
    public double Scale => Math.Sqrt(Math.Abs((_matrix[0] * _matrix[3]) - (_matrix[1] * _matrix[2])));

    /// <summary>A point inside as it stands on the page.</summary>
    public (double X, double Y) Map(double x, double y) => (
        _box[0] + (_matrix[0] * x) + (_matrix[2] * y) + _matrix[4],
        _box[1] + (_matrix[1] * x) + (_matrix[3] * y) + _matrix[5]);
}
