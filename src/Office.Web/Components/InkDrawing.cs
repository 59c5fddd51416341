using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Office.Web.Components;

/// <summary>
/// Handwriting as vectors: strokes of points in tenths of a pixel. Read from what the pad sends and drawn by us, so that no
/// markup from a browser is ever kept.
/// </summary>
public sealed class InkDrawing
{
    private const int MaxCharacters = 512 * 1024;
    private const int MaxPoints = 20_000;
    private const int MaxExtent = 100_000;

    private InkDrawing(int width, int height, IReadOnlyList<IReadOnlyList<(int X, int Y)>> strokes) =>
        (Width, Height, Strokes) = (width, height, strokes);

    /// <summary>The pad's width, in tenths of a pixel.</summary>
    public int Width { get; }

    /// <summary>The pad's height, in tenths of a pixel.</summary>
    public int Height { get; }

    /// <summary>Each stroke from pen down to pen up.</summary>
    public IReadOnlyList<IReadOnlyList<(int X, int Y)>> Strokes { get; }

    /// <summary>Reads {"w":…,"h":…,"s":[[x,y,x,y…],…]}; false for anything else, for no strokes, and for far too many.</summary>
    public static bool TryRead(string? json, out InkDrawing drawing)
    {
        drawing = null!;
        if (string.IsNullOrEmpty(json) || json.Length > MaxCharacters)
        {
            return false;
        }

        try
        {
            var sent = JsonSerializer.Deserialize<Sent>(json);
            if (sent is not { W: > 0 and <= MaxExtent, H: > 0 and <= MaxExtent, S: { Count: > 0 } strokes } || !AreStrokes(strokes, sent))
            {
                return false;
            }

            drawing = new(sent.W, sent.H, [.. strokes.Select(Points)]);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The drawing alone, in the text's colour, cropped to its ink.</summary>
    public string ToSvg()
    {
        var points = Strokes.SelectMany(stroke => stroke).ToList();
        const int Margin = 30;
        var left = points.Min(point => point.X) - Margin;
        var top = points.Min(point => point.Y) - Margin;
        var width = points.Max(point => point.X) + Margin - left;
        var height = points.Max(point => point.Y) + Margin - top;
        StringBuilder svg = new();
        svg.Append(
            CultureInfo.InvariantCulture,
            $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="{left} {top} {width} {height}" fill="none" stroke="currentColor" stroke-width="26" stroke-linecap="round" stroke-linejoin="round">""");
        foreach (var stroke in Strokes)
        {
            svg.Append("<path d=\"").Append(Path(stroke)).Append("\"/>");
        }

        return svg.Append("</svg>").ToString();
    }

    private static bool AreStrokes(List<List<int>> strokes, Sent sent) =>
        strokes.Sum(stroke => stroke?.Count ?? 0) <= 2 * MaxPoints
        && strokes.All(stroke => stroke is { Count: >= 2 } && stroke.Count % 2 == 0
            && stroke.Index().All(at => at.Item >= -sent.W && at.Item <= 2 * (at.Index % 2 == 0 ? sent.W : Math.Max(sent.W, sent.H))));

    private static IReadOnlyList<(int X, int Y)> Points(List<int> stroke) =>
        [.. Enumerable.Range(0, stroke.Count / 2).Select(at => (stroke[2 * at], stroke[(2 * at) + 1]))];

    // Through the midpoints: as smooth as it was drawn, without inventing corners.
    private static string Path(IReadOnlyList<(int X, int Y)> stroke)
    {
        StringBuilder path = new();
        path.Append(CultureInfo.InvariantCulture, $"M{stroke[0].X} {stroke[0].Y}");
        for (var at = 1; at < stroke.Count - 1; at++)
        {
            var (x, y) = stroke[at];
            path.Append(CultureInfo.InvariantCulture, $"Q{x} {y} {(x + stroke[at + 1].X) / 2} {(y + stroke[at + 1].Y) / 2}");
        }

        // A dot is a line to itself: round caps make it visible.
        return path.Append(CultureInfo.InvariantCulture, $"L{stroke[^1].X} {stroke[^1].Y}").ToString();
    }

    private sealed record Sent(
        [property: System.Text.Json.Serialization.JsonPropertyName("w")] int W,
        [property: System.Text.Json.Serialization.JsonPropertyName("h")] int H,
        [property: System.Text.Json.Serialization.JsonPropertyName("s")] List<List<int>>? S);
}
