using System.Text.Json;
using System.Text.Json.Nodes;
using Office.Documents.SignOffs;
using Office.Web.Components;

namespace Office.Web.Features.Dispatches;

/// <summary>Between the pad, which counts in tenths of a pixel, and the ink that is signed and kept, which counts in pixels.</summary>
internal static class PadInk
{
    /// <summary>What is sent with a decision; null where nothing was drawn.</summary>
    public static byte[]? ToInk(string? pad)
    {
        if (!InkDrawing.TryRead(pad, out var drawing))
        {
            return null;
        }

        var ink = new Ink(
            Math.Max(1, drawing.Width / 10),
            Math.Max(1, drawing.Height / 10),
            [.. drawing.Strokes.Select(stroke => (IReadOnlyList<double>)[.. stroke.SelectMany(point => new[] { point.X / 10.0, point.Y / 10.0 })])]);
        return JsonSerializer.SerializeToUtf8Bytes(ink, JsonSerializerOptions.Web);
    }

    /// <summary>What the pad draws again from a saved draft; null where there is nothing.</summary>
    public static string? ToPad(byte[]? ink)
    {
        if (ink is null || Ink.Read(ink) is not { } read)
        {
            return null;
        }

        var strokes = new JsonArray([.. read.Strokes.Select(stroke => new JsonArray([.. stroke.Select(Tenths)]))]);
        return new JsonObject { ["w"] = read.Width * 10, ["h"] = read.Height * 10, ["s"] = strokes }.ToJsonString();
    }

    private static JsonNode Tenths(double value) => JsonValue.Create((int)Math.Round(value * 10));
}
