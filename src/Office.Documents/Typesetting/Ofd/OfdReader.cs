using System.Globalization;
using System.Xml.Linq;
using Office.Documents.Importing;
using Office.Organization.Foundation;

namespace Office.Documents.Typesetting.Ofd;

/// <summary>Reads the parts of a package, from OFD.xml on.</summary>
internal sealed class OfdReader(OfdPackage package, OfdLimits limits)
{
    public Outcome<OfdDocument> Read()
    {
        var root = Load(OfdParts.Root);
        var bodies = root.Elements().Where(e => e.Name.LocalName is "DocBody").ToList();
        if (bodies is not [var body])
        {
            return bodies.Count == 0 ? new OfdFault.NotAnOfd() : new OfdFault.ManyDocuments(bodies.Count);
        }

        var info = Child(body, "DocInfo");
        var path = Locate(OfdParts.Root, Child(body, "DocRoot")?.Value) ?? throw Damaged(OfdParts.Root);
        var document = Load(path);
        var common = Child(document, "CommonData") ?? throw Damaged(path);
        var resources = common.Elements().Where(e => e.Name.LocalName is "PublicRes" or "DocumentRes").Select(e => Locate(path, e.Value) ?? throw Damaged(path)).ToList();
        var (width, height) = Size(Child(common, "PageArea"), path) ?? throw Damaged(path);
        var pages = Child(document, "Pages")?.Elements().Where(e => e.Name.LocalName is "Page").ToList() ?? throw Damaged(path);
        if (pages.Count > limits.Pages)
        {
            return new OfdFault.Bomb();
        }

        return new OfdDocument
        {
            DocType = (string?)root.Attribute("DocType") ?? "",
            Id = Text(info, "DocID"),
            Title = Text(info, "Title"),
            Author = Text(info, "Author"),
            Subject = Text(info, "Subject"),
            CreatedOn = Text(info, "CreationDate"),
            Metadata = [.. (Child(info, "CustomDatas")?.Elements() ?? []).Select(data => KeyValuePair.Create((string?)data.Attribute("Name") ?? "", data.Value))],
            Root = path,
            Signatures = Locate(OfdParts.Root, Child(body, "Signatures")?.Value),
            MaxUnitId = Int(Child(common, "MaxUnitID")?.Value, path),
            Pages = [.. pages.Select(page => Page(page, path, width, height))],
            Fonts = [.. resources.SelectMany(Fonts)],
            Pictures = resources.SelectMany(Pictures).DistinctBy(p => p.Key).ToDictionary(p => p.Key, p => p.Value),
            Attachments = [.. Attachments(Locate(path, Child(document, "Attachments")?.Value))],
        };
    }

    private OfdPage Page(XElement page, string from, double width, double height)
    {
        var path = Locate(from, (string?)page.Attribute("BaseLoc")) ?? throw Damaged(from);
        var content = Load(path);
        var (ownWidth, ownHeight) = Size(Child(content, "Area"), path) ?? (width, height);
        var objects = new OfdPageReader(path);
        objects.Read(Child(content, "Content"));
        return new OfdPage
        {
            Id = Int((string?)page.Attribute("ID"), from),
            Path = path,
            Width = ownWidth,
            Height = ownHeight,
            Characters = objects.Characters,
            Strokes = objects.Strokes,
            Pictures = objects.Pictures,
            ObjectIds = objects.Ids,
        };
    }

    private IEnumerable<OfdFont> Fonts(string path) => Resources(path, "Font").Select(font => new OfdFont(
        Int((string?)font.Element.Attribute("ID"), path),
        (string?)font.Element.Attribute("FontName") ?? "",
        (string?)font.Element.Attribute("FamilyName") ?? "",
        Locate(font.Folder, Child(font.Element, "FontFile")?.Value)));

    private IEnumerable<KeyValuePair<int, string>> Pictures(string path) =>
        from media in Resources(path, "MultiMedia")
        let file = Locate(media.Folder, Child(media.Element, "MediaFile")?.Value)
        where file is not null
        select KeyValuePair.Create(Int((string?)media.Element.Attribute("ID"), path), file);

    /// <summary>Elements of a resource list, with the folder that their files are named from.</summary>
    private IEnumerable<(XElement Element, string Folder)> Resources(string path, string name)
    {
        var list = Load(path);
        var folder = OfdLocation.Resolve(path, ((string?)list.Attribute("BaseLoc") ?? "").TrimEnd('/') + "/");
        return list.Elements().Elements().Where(e => e.Name.LocalName == name).Select(e => (e, folder));
    }

    private IEnumerable<OfdAttachment> Attachments(string? path) => path is null ? [] : Load(path).Elements()
        .Where(e => e.Name.LocalName is "Attachment")
        .Select(e => new OfdAttachment(
            (string?)e.Attribute("Name") ?? "",
            (string?)e.Attribute("Format") ?? "",
            package.Part(Locate(path, Child(e, "FileLoc")?.Value) ?? throw Damaged(path))));

    private XElement Load(string path) => SafeXml.Parse(package.Part(path).ToArray(), limits.Xml).Match(
        xml => xml.Root ?? throw Damaged(path),
        refused => throw new OfdPartException(refused is ImportFault.Bomb or ImportFault.TooDeep ? new OfdFault.Bomb() : new OfdFault.PartDamaged(path)));

    /// <summary>The part that a location names; null for none. One that is named and missing ends the reading.</summary>
    private string? Locate(string from, string? location)
    {
        if (string.IsNullOrWhiteSpace(location))
        {
            return null;
        }

        var path = OfdLocation.Resolve(from, location.Trim());
        // Some writers name parts from the root where the standard means the folder of the naming part.
        var fromRoot = OfdLocation.Resolve("", location.Trim());
        return package.Has(path) ? path : package.Has(fromRoot) ? fromRoot : throw new OfdPartException(new OfdFault.PartMissing(path));
    }

    private static (double Width, double Height)? Size(XElement? area, string path) => Child(area, "PhysicalBox") is not { } box ? null
        : OfdNumbers.Parse(box.Value) is [_, _, > 0 and var width, > 0 and var height] ? (width, height)
        : throw Damaged(path);

    internal static XElement? Child(XElement? of, string name) => of?.Elements().FirstOrDefault(e => e.Name.LocalName == name);

    private static string Text(XElement? of, string name) => Child(of, name)?.Value ?? "";

    internal static int Int(string? text, string path) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Damaged(path);

    internal static OfdPartException Damaged(string path) => new(new OfdFault.PartDamaged(path));
}
