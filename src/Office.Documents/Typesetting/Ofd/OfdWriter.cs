using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Office.Documents.Content;
using Office.Documents.Typesetting.Layout;
using Office.Documents.Typesetting.Pdf;

namespace Office.Documents.Typesetting.Ofd;

/// <summary>
/// Writes laid-out pages as an OFD (GB/T 33190-2016): the same places as the PDF, in millimetres, with the glyphs that are used
/// embedded as fonts. Unsigned: a signer takes the package and adds its parts.
/// </summary>
public static class OfdWriter
{
    /// <summary>The file. The same pages and options give the same bytes.</summary>
    public static byte[] Write(TypesetDocument document, OfdOptions options) => Compose(document, options).ToFile(options.CreatedAt);

    /// <summary>The parts of the file, before they are packed.</summary>
    public static OfdPackage Compose(TypesetDocument document, OfdOptions options)
    {
        var ids = new OfdIds();
        var (faces, pictures) = (new OfdFaces(ids), new OfdPictures(ids));
        var content = new OfdPageContent(ids, faces, pictures);
        var seals = options.ShowSeals ? Seals(document) : [];
        List<(int Id, byte[] Content)> pages =
            [.. document.Pages.Select((page, i) => (ids.Next(), content.Write(page, [.. seals.Where(seal => seal.Place.PageIndex == i)])))];
        var space = options.IsArchive ? ids.Next() : 0;
        var resources = new StringBuilder();
        if (space > 0)
        {
            resources.Append(CultureInfo.InvariantCulture, $"<ofd:ColorSpaces><ofd:ColorSpace ID=\"{space}\" Type=\"RGB\" BitsPerComponent=\"8\" Profile=\"srgb.icc\"/></ofd:ColorSpaces>");
        }

        faces.Append(resources);
        List<KeyValuePair<string, ReadOnlyMemory<byte>>> parts =
        [
            new(OfdParts.Document, DocumentPart(pages, ids.Last, pictures.IsEmpty, space, options)),
            new(OfdParts.PublicResources, ResourcePart(resources.ToString())),
        ];
        if (!pictures.IsEmpty)
        {
            var media = new StringBuilder();
            pictures.Append(media);
            parts.Add(new(OfdParts.DocumentResources, ResourcePart(media.ToString())));
        }

        parts.AddRange(pages.Select((page, i) => new KeyValuePair<string, ReadOnlyMemory<byte>>(OfdParts.Page(i), page.Content)));
        parts.AddRange(faces.Programs().Select(face => new KeyValuePair<string, ReadOnlyMemory<byte>>(OfdParts.Resources + face.File, face.Program)));
        parts.AddRange(pictures.Files().Select(file => new KeyValuePair<string, ReadOnlyMemory<byte>>(OfdParts.Resources + file.File, file.Content)));
        if (space > 0)
        {
            parts.Add(new(OfdParts.Resources + "srgb.icc", SrgbProfile.Bytes));
        }

        parts.AddRange(OfdAttachments.Parts(options));
        return new OfdPackage([new(OfdParts.Root, RootPart(document, options, parts)), .. parts]);
    }

    private static List<(SealFace Face, SealPlace Place)> Seals(TypesetDocument document)
    {
        SealFace?[] faces = [document.Seal, .. document.JointSeals];
        SealPlace[] places = [document.SealPlace, .. document.SealPlaces.Skip(1)];
        return [.. faces.Zip(places).Where(pair => pair.First is not null).Select(pair => (pair.First!, pair.Second))];
    }

    private static byte[] RootPart(TypesetDocument document, OfdOptions options, List<KeyValuePair<string, ReadOnlyMemory<byte>>> parts)
    {
        var day = options.CreatedAt.ToUniversalTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var xml = new StringBuilder(OfdParts.Declaration)
            .Append(CultureInfo.InvariantCulture, $"<ofd:OFD {OfdParts.Namespace} Version=\"{(options.IsArchive ? "1.2" : "1.0")}\" DocType=\"{(options.IsArchive ? "OFD-A" : "OFD")}\">")
            .Append("<ofd:DocBody><ofd:DocInfo><ofd:DocID>").Append(Identifier(parts)).Append("</ofd:DocID><ofd:Title>").AppendText(document.Title)
            .Append("</ofd:Title><ofd:Author>").AppendText(options.Organ).Append("</ofd:Author>");
        if (options.Number is { } number)
        {
            xml.Append("<ofd:Subject>").AppendText(number).Append("</ofd:Subject>");
        }

        xml.Append(CultureInfo.InvariantCulture, $"<ofd:CreationDate>{day}</ofd:CreationDate><ofd:ModDate>{day}</ofd:ModDate><ofd:Creator>Office</ofd:Creator>");
        if (options.Metadata.Count > 0)
        {
            xml.Append("<ofd:CustomDatas>");
            foreach (var (name, value) in options.Metadata)
            {
                xml.Append("<ofd:CustomData Name=\"").AppendText(name).Append("\">").AppendText(value).Append("</ofd:CustomData>");
            }

            xml.Append("</ofd:CustomDatas>");
        }

        return Encoding.UTF8.GetBytes(xml.Append(CultureInfo.InvariantCulture, $"</ofd:DocInfo><ofd:DocRoot>{OfdParts.Document}</ofd:DocRoot></ofd:DocBody></ofd:OFD>").ToString());
    }

    /// <summary>DocID: a hash of all parts, so that the same document keeps its number and another has its own.</summary>
    private static string Identifier(List<KeyValuePair<string, ReadOnlyMemory<byte>>> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, content) in parts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(path));
            hash.AppendData(SHA256.HashData(content.Span));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
    }

    private static byte[] DocumentPart(List<(int Id, byte[] Content)> pages, int lastId, bool hasNoPictures, int space, OfdOptions options)
    {
        var xml = new StringBuilder(OfdParts.Declaration)
            .Append(CultureInfo.InvariantCulture, $"<ofd:Document {OfdParts.Namespace}><ofd:CommonData><ofd:MaxUnitID>{lastId}</ofd:MaxUnitID>")
            .Append("<ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes>")
            .Append(hasNoPictures ? "" : "<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>")
            .Append(space > 0 ? string.Create(CultureInfo.InvariantCulture, $"<ofd:DefaultCS>{space}</ofd:DefaultCS>") : "").Append("</ofd:CommonData><ofd:Pages>");
        for (var i = 0; i < pages.Count; i++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<ofd:Page ID=\"{pages[i].Id}\" BaseLoc=\"Pages/Page_{i}/Content.xml\"/>");
        }

        xml.Append("</ofd:Pages>").Append(options.Attachments.Count > 0 ? "<ofd:Attachments>Attachs/Attachments.xml</ofd:Attachments>" : "");
        return Encoding.UTF8.GetBytes(xml.Append("</ofd:Document>").ToString());
    }

    private static byte[] ResourcePart(string content) =>
        Encoding.UTF8.GetBytes($"{OfdParts.Declaration}<ofd:Res {OfdParts.Namespace} BaseLoc=\"Res\">{content}</ofd:Res>");
}
