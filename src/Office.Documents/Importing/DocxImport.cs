using System.Xml.Linq;
using Office.Documents.Attachments;
using Office.Documents.Content;
using Office.Documents.Rules;
using Office.Organization.Foundation;

namespace Office.Documents.Importing;

/// <summary>
/// Reads a draft that a word processor wrote (.docx) into the elements of an official document. Nothing outside the file is
/// fetched, nothing in it is run, and no text of it is lost without a note.
/// </summary>
public static class DocxImport
{
    private const int Megabyte = 1024 * 1024;
    private const int MostAuthors = 6;

    /// <param name="file">Its bytes.</param>
    /// <param name="limits">How much is read; <see cref="ImportLimits.Standard"/> when null.</param>
    /// <param name="name">What a refusal calls it.</param>
    public static Outcome<ImportedDocument> Read(Stream file, ImportLimits? limits = null, string name = "") =>
        Read(file, limits ?? ImportLimits.Standard).Match<Outcome<ImportedDocument>>(
            imported => imported,
            fault => fault is FileFault.OfFile unnamed ? unnamed with { Name = name } : fault);

    private static Outcome<ImportedDocument> Read(Stream file, ImportLimits limits)
    {
        var bytes = file.ReadAtMost(limits.FileSize);
        if (bytes is null)
        {
            return new ImportFault.TooLarge(limits.FileSize / Megabyte);
        }

        if (RefuseByHead(bytes) is { } refused)
        {
            return refused;
        }

        try
        {
            return DocxPackage.Open(bytes, limits).Match(package => Read(package, limits), fault => fault);
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or NotSupportedException
            or ArgumentException or OverflowException)
        {
            // What ZipArchive and the inflater throw for directories, names and blocks that contradict themselves.
            return new FileFault.Damaged();
        }
    }

    private static Fault? RefuseByHead(byte[] bytes) => bytes switch
    {
        [] => new FileFault.Empty(),
        _ when FileHead.IsProgram(bytes) => new FileFault.Program(),
        _ when FileHead.IsCompound(bytes) && CompoundFile.Names(bytes, "EncryptedPackage") => new FileFault.Encrypted(),
        _ when FileHead.IsCompound(bytes) && CompoundFile.Names(bytes, "WordDocument") => new ImportFault.OldFormat(),
        _ when !FileHead.IsZip(bytes) => new ImportFault.NotADocument(),
        _ => null,
    };

    private static Outcome<ImportedDocument> Read(DocxPackage package, ImportLimits limits) =>
        PackageMap.Read(package).Match(
            map => DocxParts.Read(package, map).Match(parts => Read(parts, package, map, limits), fault => fault),
            fault => fault);

    private static Outcome<ImportedDocument> Read(DocxParts parts, DocxPackage package, PackageMap map, ImportLimits limits)
    {
        var notes = new NoteList();
        var source = parts.Main.Root.Child("body") ?? new XElement("nothing");
        var body = ReadBody(source, parts, notes, limits, new PictureSource(package, map, notes));
        if (body.Refused is { } refused)
        {
            return refused;
        }

        if (FindMarking(parts, source, body) is { } marking)
        {
            return new ImportFault.StatesSecrecy(marking);
        }

        parts.NoteSideTexts(notes);
        if (map.ExternalLinks > 0)
        {
            notes.Count(ImportNoteKind.ExternalLinkIgnored, map.ExternalLinks);
        }

        var imported = Recognition.Of(body.Lines, body.AutomaticLetters, notes, Letters.Count(WordText.Of(source)));
        return OriginalText.DiffersIn(source)
            ? imported with
            {
                Original = ReadAgain(OriginalText.Of(source), parts, package, map, limits),
                Revisions = OriginalText.Revisions(source),
                Steps = ReadSteps(source, imported.Content, marked => ReadAgain(marked, parts, package, map, limits)),
            }
            : imported;
    }

    // Each author's changes on top of those before. A file of very many hands is one change: each would be read again.
    private static List<ImportedStep> ReadSteps(XElement source, DocumentContent final, Func<XElement, DocumentContent?> read)
    {
        var authors = OriginalText.Authors(source);
        if (authors.Count is 0 or > MostAuthors)
        {
            return [];
        }

        List<ImportedStep> steps = [];
        for (var at = 1; at < authors.Count; at++)
        {
            var later = authors.Skip(at).ToHashSet(StringComparer.Ordinal);
            if (read(OriginalText.Without(source, later.Contains)) is not { } content)
            {
                return [];
            }

            steps.Add(new ImportedStep(authors[at - 1], content));
        }

        return [.. steps, new ImportedStep(authors[^1], final)];
    }

    private static BodyReader ReadBody(XElement source, DocxParts parts, NoteList notes, ImportLimits limits, PictureSource pictures)
    {
        var body = new BodyReader(new StyleSheet(parts.Styles), new Numbering(parts.Numbering), notes, limits, pictures);
        body.ReadBody(source);
        return body;
    }

    // The same reading of the text as it was; what it would note has been noted of the final text.
    private static DocumentContent? ReadAgain(
        XElement original, DocxParts parts, DocxPackage package, PackageMap map, ImportLimits limits)
    {
        var notes = new NoteList();
        var body = ReadBody(original, parts, notes, limits, new PictureSource(package, map, notes));
        return body.Refused is null ? Recognition.Of(body.Lines, body.AutomaticLetters, notes, Letters.Count(WordText.Of(original))).Content : null;
    }

    /// <summary>密级 is looked for wherever a reader could see it, hidden text and the edges of the page included.</summary>
    private static string? FindMarking(DocxParts parts, XElement source, BodyReader body) =>
        body.Lines.SelectMany(line => line.Foreign ? line.Text.Split(" | ") : [line.Text])
            .Concat(WordText.Of(source).Split('\n'))
            .Concat(parts.SideTexts.SelectMany(side => side.Text.Split('\n')))
            .Select(SecrecyMarking.In)
            .FirstOrDefault(marking => marking is not null);
}
