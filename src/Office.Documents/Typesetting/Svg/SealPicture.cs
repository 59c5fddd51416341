using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Office.Documents.Typesetting.Svg;

/// <summary>
/// The picture of a seal, read from the part of SVG that a seal needs: circle, polygon, path with M L Q C Z. Always drawn in red.
/// Anything else is refused, so that no script, link or outer file gets into a page.
/// </summary>
internal sealed partial class SealPicture
{
    private const double Kappa = 0.5522847498;

    private SealPicture(double width, double height, List<SealShape> shapes) => (Width, Height, Shapes) = (width, height, shapes);

    public double Width { get; }

    public double Height { get; }

    public IReadOnlyList<SealShape> Shapes { get; }

    /// <exception cref="FormatException">It is not such a picture.</exception>
    public static SealPicture Parse(string svg)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(svg), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            var root = XDocument.Load(reader).Root!;
            var box = Numbers(root.Attribute("viewBox")?.Value ?? throw new FormatException("The seal has no viewBox."));
            return box is [0, 0, > 0, > 0]
                ? new SealPicture(box[2], box[3], [.. root.Elements().Where(e => e.Name.LocalName is not "title").Select(Shape)])
                : throw new FormatException("The seal's viewBox must start at 0 0.");
        }
        catch (XmlException broken)
        {
            throw new FormatException("The seal is not an SVG.", broken);
        }
    }

    /// <summary>Path data of a shape, as SVG and PDF (after a change of letters) both have it.</summary>
    public static string PathData(SealShape shape)
    {
        var data = new StringBuilder();
        foreach (var (command, points) in shape.Commands)
        {
            data.Append(command).AppendJoin(' ', points.Select(p => p.ToString("0.###", CultureInfo.InvariantCulture)));
        }
        return data.ToString();
    }

    private static SealShape Shape(XElement element)
    {
        var stroke = element.Attribute("stroke")?.Value is null or "none" ? 0 : Attribute(element, "stroke-width", 1);
        var isFilled = element.Attribute("fill")?.Value is not "none";
        return element.Name.LocalName switch
        {
            "circle" => new SealShape(Circle(Attribute(element, "cx", 0), Attribute(element, "cy", 0), Attribute(element, "r", 0)), isFilled, stroke),
            "polygon" => new SealShape(Polygon(Numbers(element.Attribute("points")?.Value ?? string.Empty)), isFilled, stroke),
            "path" => new SealShape(Path(element.Attribute("d")?.Value ?? string.Empty), isFilled, stroke),
            var other => throw new FormatException($"A seal cannot have <{other}>."),
        };
    }

    private static List<(char Command, double[] Points)> Circle(double x, double y, double r)
    {
        var k = r * Kappa;
        return
        [
            ('M', [x + r, y]),
            ('C', [x + r, y + k, x + k, y + r, x, y + r]),
            ('C', [x - k, y + r, x - r, y + k, x - r, y]),
            ('C', [x - r, y - k, x - k, y - r, x, y - r]),
            ('C', [x + k, y - r, x + r, y - k, x + r, y]),
            ('Z', []),
        ];
    }

    private static List<(char Command, double[] Points)> Polygon(double[] numbers) =>
        [.. numbers.Chunk(2).Where(p => p.Length == 2).Select((p, i) => (i == 0 ? 'M' : 'L', p)), ('Z', [])];

    private static List<(char Command, double[] Points)> Path(string data)
    {
        List<(char, double[])> commands = [];
        foreach (Match match in Command().Matches(data))
        {
            var command = match.Groups["letter"].Value[0];
            var numbers = Numbers(match.Groups["points"].Value);
            var size = command switch
            {
                'M' or 'L' => 2,
                'Q' => 4,
                'C' => 6,
                'Z' => 0,
                _ => throw new FormatException($"A seal's path cannot have {command}."),
            };
            if (size == 0 ? numbers.Length > 0 : numbers.Length == 0 || numbers.Length % size != 0)
            {
                throw new FormatException("A seal's path is damaged.");
            }
            commands.AddRange(size == 0 ? [(command, [])] : numbers.Chunk(size).Select((n, i) => (command == 'M' && i > 0 ? 'L' : command, n)));
        }
        return commands;
    }

    private static double Attribute(XElement element, string name, double fallback) =>
        element.Attribute(name)?.Value is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : fallback;

    private static double[] Numbers(string text) =>
        [.. Number().Matches(text).Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex("(?<letter>[A-Za-z])(?<points>[^A-Za-z]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Command();

    [GeneratedRegex(@"-?\d*\.?\d+(e-?\d+)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();
}
