using System.Text.Json;

namespace Office.Documents.SignOffs;

/// <summary>
/// Handwriting as vector: strokes of points in the pad's pixels, read strictly so that nothing but numbers is ever kept or drawn.
/// </summary>
/// <param name="Width">Width of the pad, 1–4000 px.</param>
/// <param name="Height">Height of the pad, 1–4000 px.</param>
/// <param name="Strokes">Each a line of points x0, y0, x1, y1, …</param>
public sealed record Ink(int Width, int Height, IReadOnlyList<IReadOnlyList<double>> Strokes)
{
    private const int MostPoints = 20_000;

    /// <summary>Reads what a pad sent; null when it is not ink.</summary>
    public static Ink? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var ink = JsonSerializer.Deserialize<Ink>(json, JsonSerializerOptions.Web);
            return ink is not null && ink.IsSound() ? ink : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The strokes as the data of one SVG path, round joins, stroke width to taste.</summary>
    public string ToPath()
    {
        var path = new System.Text.StringBuilder();
        foreach (var stroke in Strokes)
        {
            for (var i = 0; i < stroke.Count; i += 2)
            {
                path.Append(System.Globalization.CultureInfo.InvariantCulture, $"{(i == 0 ? 'M' : 'L')}{stroke[i]:0.#} {stroke[i + 1]:0.#}");
            }

            if (stroke.Count == 2)
            {
                // A dot: a line of no length is drawn by its round cap.
                path.Append(System.Globalization.CultureInfo.InvariantCulture, $"L{stroke[0]:0.#} {stroke[1]:0.#}");
            }
        }

        return path.ToString();
    }

    private bool IsSound() =>
        Width is >= 1 and <= 4000
        && Height is >= 1 and <= 4000
        && Strokes is { Count: > 0 }
        && Strokes.Sum(stroke => stroke?.Count ?? 0) <= MostPoints * 2
        && Strokes.All(stroke => stroke is { Count: >= 2 } && stroke.Count % 2 == 0 && stroke.All(IsOnThePad));

    private bool IsOnThePad(double value) => double.IsFinite(value) && value >= -50 && value <= Math.Max(Width, Height) + 50;
}
