using System.Text.Json;
using Office.Documents.SignOffs;
using Office.Organization.Foundation;

namespace Office.Documents.Inking;

/// <summary>Reads a layer strictly: nothing but numbers on a page, three pens and plain words is ever kept or drawn.</summary>
public static class LayerReading
{
    private static readonly JsonDocumentOptions s_flat = new() { MaxDepth = 8 };

    /// <summary>The layer that these bytes hold, or why they cannot be kept.</summary>
    public static Outcome<PageLayer> Read(ReadOnlyMemory<byte> json)
    {
        if (json.Length > InkLimits.Bytes)
        {
            return new InkFault.TooMuch();
        }

        try
        {
            using var document = JsonDocument.Parse(json, s_flat);
            var root = document.RootElement;
            var hash = Convert.FromHexString(root.GetProperty("contentSha256").GetString()!);
            if (root.GetProperty("version").GetInt32() != PageLayer.Version || hash.Length != 32)
            {
                return new InkFault.Unreadable();
            }

            var pages = root.GetProperty("pages").EnumerateArray().Select(ReadPage).Where(page => page.Strokes.Count + page.Notes.Count > 0).ToList();
            return Check(pages) is { } fault ? fault : new PageLayer(hash, pages);
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException
            or ArgumentNullException or OverflowException)
        {
            return new InkFault.Unreadable();
        }
    }

    /// <summary>A layer that was kept by us.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a layer.</exception>
    public static PageLayer Kept(ReadOnlyMemory<byte> layer) => Read(layer).Match(
        read => read, fault => throw new InvalidDataException($"These bytes are not a layer ({fault.Code})."));

    private static Fault? Check(List<MarkedPage> pages)
    {
        if (pages.Sum(page => page.Strokes.Count) > InkLimits.Strokes
            || pages.Sum(page => page.Strokes.Sum(stroke => stroke.Points.Count)) > InkLimits.Points * 2
            || pages.Sum(page => page.Notes.Count) > InkLimits.Notes)
        {
            return new InkFault.TooMuch();
        }

        if (pages.Exists(page => page.Notes.Any(note => note.Text.Length > InkLimits.NoteCharacters)))
        {
            return new InkFault.NoteTooLong(InkLimits.NoteCharacters);
        }

        return pages.TrueForAll(IsSound) && pages.Zip(pages.Skip(1)).All(pair => pair.First.Page < pair.Second.Page)
            ? null
            : new InkFault.Unreadable();
    }

    private static bool IsSound(MarkedPage page) =>
        page.Page is >= 1 and <= InkLimits.Pages
        && page.Strokes.All(stroke => stroke.Width is >= 10 and <= 500
            && stroke.Points.Count >= 2 && stroke.Points.Count % 2 == 0 && stroke.Points.All(IsOnThePage))
        && page.Notes.All(note => IsOnThePage(note.X) && IsOnThePage(note.Y)
            && !string.IsNullOrWhiteSpace(note.Text) && DecidedOpinion.IsPlain(note.Text));

    private static bool IsOnThePage(int value) => value is >= 0 and <= InkLimits.Side;

    private static MarkedPage ReadPage(JsonElement page) => new(
        page.GetProperty("page").GetInt32(),
        [.. page.GetProperty("strokes").EnumerateArray().Select(ReadStroke)],
        [.. page.GetProperty("notes").EnumerateArray().Select(ReadNote)]);

    private static InkStroke ReadStroke(JsonElement stroke) => new(
        ReadPen(stroke),
        stroke.GetProperty("width").GetInt32(),
        [.. stroke.GetProperty("points").EnumerateArray().Select(value => value.GetInt32())]);

    private static InkNote ReadNote(JsonElement note) => new(
        ReadPen(note),
        note.GetProperty("x").GetInt32(),
        note.GetProperty("y").GetInt32(),
        note.GetProperty("text").GetString()?.ReplaceLineEndings("\n") ?? throw new FormatException("A note has a text."));

    private static InkPen ReadPen(JsonElement mark) => mark.GetProperty("pen").GetString() switch
    {
        "red" => InkPen.Red,
        "blue" => InkPen.Blue,
        "black" => InkPen.Black,
        _ => throw new FormatException("There is no such pen."),
    };
}
