using System.Xml.Linq;

namespace Office.Documents.Typesetting.Ofd;

/// <summary>Reads the objects of a page: text, lines and pictures, with their transformations.</summary>
internal sealed class OfdPageReader(string path)
{
    public List<OfdCharacter> Characters { get; } = [];

    public List<OfdStroke> Strokes { get; } = [];

    public List<OfdPlacedPicture> Pictures { get; } = [];

    public List<int> Ids { get; } = [];

    public void Read(XElement? within)
    {
        foreach (var element in within?.Elements() ?? [])
        {
            var name = element.Name.LocalName;
            if (name is not ("Layer" or "PageBlock" or "TextObject" or "PathObject" or "ImageObject" or "CompositeObject"))
            {
                continue;
            }

            Ids.Add(OfdReader.Int((string?)element.Attribute("ID"), path));
            switch (name)
            {
                case "TextObject": ReadText(element, new OfdPlace(element, path)); break;
                case "PathObject": ReadPath(element, new OfdPlace(element, path)); break;
                case "ImageObject": ReadPicture(element, new OfdPlace(element, path)); break;
                default: Read(element); break;
            }
        }
    }

    private void ReadText(XElement element, OfdPlace place)
    {
        var font = OfdReader.Int((string?)element.Attribute("Font"), path);
        var size = Number(element, "Size", 0);
        var colour = (string?)OfdReader.Child(element, "FillColor")?.Attribute("Value") ?? "";
        foreach (var code in element.Elements().Where(e => e.Name.LocalName is "TextCode"))
        {
            List<string> characters = [.. code.Value.EnumerateRunes().Select(r => r.ToString())];
            var across = Distances(code, "DeltaX", characters.Count - 1);
            var down = Distances(code, "DeltaY", characters.Count - 1);
            var (x, y) = (Number(code, "X", 0), Number(code, "Y", 0));
            for (var i = 0; i < characters.Count; i++)
            {
                if (i > 0)
                {
                    // Where no distance is given the next one follows at the last, which stands for the face's own width.
                    x += across.Count == 0 ? (down.Count == 0 ? size : 0) : across[Math.Min(i - 1, across.Count - 1)];
                    y += down.Count == 0 ? 0 : down[Math.Min(i - 1, down.Count - 1)];
                }

                var (atX, atY) = place.Map(x, y);
                Characters.Add(new OfdCharacter(characters[i], atX, atY, size * place.Scale, font, colour, place.IsTurned));
            }
        }
    }

    private void ReadPath(XElement element, OfdPlace place)
    {
        var data = (OfdReader.Child(element, "AbbreviatedData")?.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var numbers = OfdNumbers.Parse(string.Join(' ', data.Where(word => word is not ("S" or "M" or "L" or "Q" or "B" or "A" or "C")))) ?? throw OfdReader.Damaged(path);
        if (numbers.Length < 2 || data.Contains("A", StringComparer.Ordinal))
        {
            return;
        }

        List<(double X, double Y)> points = [.. numbers.Chunk(2).Where(p => p.Length == 2).Select(p => place.Map(p[0], p[1]))];
        var filled = (string?)element.Attribute("Fill") is "true";
        var colour = (string?)OfdReader.Child(element, filled ? "FillColor" : "StrokeColor")?.Attribute("Value") ?? "";
        Strokes.Add(new OfdStroke(
            points.Min(p => p.X), points.Min(p => p.Y), points.Max(p => p.X), points.Max(p => p.Y), Number(element, "LineWidth", 0.353) * place.Scale, colour, filled));
    }

    private void ReadPicture(XElement element, OfdPlace place)
    {
        var (x0, y0) = place.Map(0, 0);
        var (x1, y1) = place.Map(1, 1);
        Pictures.Add(new OfdPlacedPicture(
            OfdReader.Int((string?)element.Attribute("ResourceID"), path),
            (string?)element.Attribute("Name") ?? "",
            Math.Min(x0, x1), Math.Min(y0, y1), Math.Abs(x1 - x0), Math.Abs(y1 - y0)));
    }

    private List<double> Distances(XElement code, string name, int most) =>
        OfdNumbers.Distances((string?)code.Attribute(name), Math.Max(0, most)) ?? throw OfdReader.Damaged(path);

    private double Number(XElement element, string name, double otherwise) =>
        element.Attribute(name) is not { } attribute ? otherwise
        : OfdNumbers.Parse(attribute.Value) is [var number] ? number
        : throw OfdReader.Damaged(path);
}
