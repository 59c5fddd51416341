using System.Globalization;
using System.Text;
using Office.Documents.Typesetting.Images;

namespace Office.Documents.Typesetting.Ofd;

/// <summary>The pictures of a document, each kept once and in its own format (PNG or JPEG).</summary>
internal sealed class OfdPictures(OfdIds ids)
{
    private readonly Dictionary<PictureImage, (int Id, string File)> _pictures = [];

    public bool IsEmpty => _pictures.Count == 0;

    public int IdOf(PictureImage image)
    {
        if (!_pictures.TryGetValue(image, out var known))
        {
            _pictures[image] = known = (ids.Next(), $"image_{_pictures.Count + 1}.{(IsJpeg(image) ? "jpg" : "png")}");
        }

        return known.Id;
    }

    /// <summary>The list of pictures for DocumentRes.xml.</summary>
    public void Append(StringBuilder xml)
    {
        xml.Append("<ofd:MultiMedias>");
        foreach (var (image, (id, file)) in _pictures)
        {
            xml.Append(
                CultureInfo.InvariantCulture,
                $"<ofd:MultiMedia ID=\"{id}\" Type=\"Image\" Format=\"{(IsJpeg(image) ? "JPEG" : "PNG")}\"><ofd:MediaFile>{file}</ofd:MediaFile></ofd:MultiMedia>");
        }

        xml.Append("</ofd:MultiMedias>");
    }

    public IEnumerable<(string File, ReadOnlyMemory<byte> Content)> Files() => _pictures.Select(p => (p.Value.File, p.Key.Source));

    private static bool IsJpeg(PictureImage image) => image.MediaType is "image/jpeg";
}
