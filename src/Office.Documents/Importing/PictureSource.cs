using System.Globalization;
using System.Xml.Linq;
using Office.Documents.Content;
using Office.Documents.Typesetting.Images;

namespace Office.Documents.Importing;

/// <summary>
/// Takes the pictures of a package over, each read through to its end: one that lies about its size, is of another kind than
/// PNG or JPEG, or is too large is named and left out.
/// </summary>
internal sealed class PictureSource(DocxPackage package, PackageMap map, NoteList notes)
{
    /// <summary>The most that all pictures of a document may have together, in bytes (what the layout takes).</summary>
    private const int MostTogether = 4 * 1024 * 1024;

    private const double EmuPerMm = 36_000;
    private const int Narrowest = 20;
    private const int Widest = 156;
    private const int LongestAlt = 200;

    private int _together;

    /// <summary>Null when it was left out; the notes say so.</summary>
    /// <param name="drawn">The element that names its part: blip (DrawingML) or imagedata (VML).</param>
    public Picture? Read(XElement drawn)
    {
        var id = drawn.Value("embed") ?? drawn.Value("id");
        var bytes = id is not null && map.Targets.TryGetValue(id, out var path) ? package.ReadBytes(path, PictureImage.MostBytes) : null;
        if (bytes is null || _together + bytes.Length > MostTogether)
        {
            notes.Count(ImportNoteKind.ImageLeftOut);
            return null;
        }

        var (image, problem) = PictureImage.Read(bytes);
        if (image is null)
        {
            notes.Count(problem is PictureProblem.Kind or PictureProblem.Large ? ImportNoteKind.ImageLeftOut : ImportNoteKind.ImageDamaged);
            return null;
        }

        _together += bytes.Length;
        var frame = drawn.Ancestors().FirstOrDefault(parent => parent.Name.LocalName is "inline" or "anchor");
        return new Picture("", Alt(frame), Convert.ToBase64String(bytes), Width(frame));
    }

    private static string Alt(XElement? frame)
    {
        var named = frame.Child("docPr");
        var alt = TextCleaning.Clean(named.Value("descr") ?? named.Value("title") ?? named.Value("name") ?? "");
        return alt.Length switch
        {
            0 => "图片",
            > LongestAlt => alt[..LongestAlt],
            _ => alt,
        };
    }

    private static int Width(XElement? frame) =>
        double.TryParse(frame.Child("extent").Value("cx"), NumberStyles.None, CultureInfo.InvariantCulture, out var emu) && emu > 0
            ? (int)Math.Clamp(Math.Round(emu / EmuPerMm), Narrowest, Widest)
            : 0;
}
