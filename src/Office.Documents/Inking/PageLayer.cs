using System.Security.Cryptography;
using Office.Documents.Content;

namespace Office.Documents.Inking;

/// <summary>
/// 页面批注: what one person has drawn over the pages of one text, as vectors. It names the text by the sha256 of its canonical
/// content, so that it can never be laid over another one; the pages' own bytes are not touched.
/// </summary>
/// <param name="ContentHash">sha256 of the canonical content.</param>
/// <param name="Pages">The pages with something on them, in order.</param>
public sealed record PageLayer(byte[] ContentHash, IReadOnlyList<MarkedPage> Pages)
{
    /// <summary>Version of the layer's form.</summary>
    public const int Version = 1;

    public bool IsEmpty => Pages.Count == 0;

    /// <summary>sha256 of a layer's bytes: how a signature names it.</summary>
    public static byte[] Hash(ReadOnlySpan<byte> layer) => SHA256.HashData(layer);

    /// <summary>The bytes that are kept and signed: canonical UTF-8 JSON.</summary>
    public byte[] ToBytes()
    {
        var json = new CanonicalJson().Open('{')
            .Name("version").Number(Version)
            .Name("contentSha256").Text(Convert.ToHexStringLower(ContentHash))
            .Name("pages").Open('[');
        foreach (var page in Pages)
        {
            Write(json, page);
        }

        return json.Close(']').Close('}').ToBytes();
    }

    private static void Write(CanonicalJson json, MarkedPage page)
    {
        json.Open('{').Name("page").Number(page.Page).Name("strokes").Open('[');
        foreach (var stroke in page.Strokes)
        {
            json.Open('{').Name("pen").Text(NameOf(stroke.Pen)).Name("width").Number(stroke.Width).Name("points").Open('[');
            foreach (var value in stroke.Points)
            {
                json.Number(value);
            }

            json.Close(']').Close('}');
        }

        json.Close(']').Name("notes").Open('[');
        foreach (var note in page.Notes)
        {
            json.Open('{').Name("pen").Text(NameOf(note.Pen)).Name("x").Number(note.X).Name("y").Number(note.Y)
                .Name("text").Text(note.Text).Close('}');
        }

        json.Close(']').Close('}');
    }

    private static string NameOf(InkPen pen) => pen switch
    {
        InkPen.Red => "red",
        InkPen.Blue => "blue",
        InkPen.Black => "black",
        _ => throw new ArgumentOutOfRangeException(nameof(pen), pen, "An unknown pen."),
    };
}
