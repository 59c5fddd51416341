using System.Xml.Linq;
using Office.Organization.Foundation;

namespace Office.Documents.Importing;

/// <summary>The parts of a docx that the import reads.</summary>
internal sealed class DocxParts
{
    private static readonly (string Relation, ImportNoteKind Kind)[] s_sides =
    [
        ("header", ImportNoteKind.HeaderFooterLeftOut),
        ("footer", ImportNoteKind.HeaderFooterLeftOut),
        ("footnotes", ImportNoteKind.FootnoteLeftOut),
        ("endnotes", ImportNoteKind.FootnoteLeftOut),
        ("comments", ImportNoteKind.CommentLeftOut),
    ];

    private readonly List<(ImportNoteKind Kind, string Text)> _sides = [];

    private DocxParts(XDocument main, XDocument styles, XDocument numbering) =>
        (Main, Styles, Numbering) = (main, styles, numbering);

    public XDocument Main { get; }

    public XDocument Styles { get; }

    public XDocument Numbering { get; }

    /// <summary>Text beside the body: headers, footers, notes, comments.</summary>
    public IReadOnlyList<(ImportNoteKind Kind, string Text)> SideTexts => _sides;

    public static Outcome<DocxParts> Read(DocxPackage package, PackageMap map)
    {
        var loader = new PartLoader(package);

        var folder = map.Main[..(map.Main.LastIndexOf('/') + 1)];
        var parts = new DocxParts(
            loader.Load(map.Main),
            loader.Load(map.Parts["styles"].FirstOrDefault(folder + "styles.xml")),
            loader.Load(map.Parts["numbering"].FirstOrDefault(folder + "numbering.xml")));
        foreach (var (relation, kind) in s_sides)
        {
            foreach (var path in map.Parts[relation].Distinct(StringComparer.Ordinal))
            {
                parts.AddSide(kind, WordText.Of(loader.Load(path).Root).Trim());
            }
        }

        return loader.Fault is null ? parts : loader.Fault;
    }

    public void NoteSideTexts(NoteList notes)
    {
        foreach (var (kind, text) in _sides)
        {
            notes.Quote(kind, text);
        }
    }

    private void AddSide(ImportNoteKind kind, string text)
    {
        // Three kinds of header with the same words (first page, even, odd) are one to the reader.
        if (text.Length > 0 && !_sides.Contains((kind, text)))
        {
            _sides.Add((kind, text));
        }
    }
}
