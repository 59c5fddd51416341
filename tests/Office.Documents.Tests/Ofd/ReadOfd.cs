using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Office.Documents.Content;
using Office.Documents.Tests.Typesetting;
using Office.Documents.Typesetting.Fonts;
using Office.Documents.Typesetting.Layout;
using Office.Documents.Typesetting.Ofd;

namespace Office.Documents.Tests.Ofd;

/// <summary>Samples written as OFD and read back from the file.</summary>
internal static class ReadOfd
{
    public static OfdOptions Options { get; } = new()
    {
        Organ = "铜江市人民政府办公室",
        CreatedAt = new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero),
        Number = "铜府办发〔2026〕12号",
    };

    public static byte[] File(DocumentContent content, Imprint? imprint = null, OfdOptions? options = null) =>
        OfdWriter.Write(Samples.Typeset(content, imprint), options ?? Options);

    public static OfdPackage Package(byte[] file) => OfdPackage.Open(file).Value;

    public static OfdDocument Read(byte[] file) => OfdDocument.Read(Package(file)).Value;

    /// <summary>Lines of the upright text of a page in points, as the tests of the PDF have them.</summary>
    public static IEnumerable<ReadLine> Lines(OfdDocument document) =>
        from page in document.Pages.Select((page, i) => (page, Number: i + 1))
        from line in page.page.Characters.Where(c => !c.IsTurned).GroupBy(c => Math.Round(c.Y, 2))
        select new ReadLine(page.Number, [.. line.Select(c => new ReadCharacter(
            c.Text, c.X * PageGrid.Millimetre, 0, c.Y * PageGrid.Millimetre, c.Size * PageGrid.Millimetre,
            document.Fonts.Single(f => f.Id == c.Font).Name, c.Colour is "255 0 0"))]);

    /// <summary>The same file with other parts; null takes one away.</summary>
    public static byte[] Altered(byte[] file, params (string Path, byte[]? Content)[] changes)
    {
        using var copy = new MemoryStream();
        copy.Write(file);
        using (var archive = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var (path, content) in changes)
            {
                archive.GetEntry(path)?.Delete();
                if (content is not null)
                {
                    using var entry = archive.CreateEntry(path).Open();
                    entry.Write(content);
                }
            }
        }

        return copy.ToArray();
    }

    public static string Part(byte[] file, string path) => Encoding.UTF8.GetString(Package(file).Part(path).Span);

    /// <summary>The embedded face, opened as any font file is.</summary>
    public static FontFace Face(OfdPackage package, OfdFont font, string folder)
    {
        var path = Path.Combine(folder, Path.GetFileName(font.Path!));
        System.IO.File.WriteAllBytes(path, package.Part(font.Path!).ToArray());
        return FontLibrary.Open(folder, new Dictionary<FontRole, IReadOnlyList<string>> { [FontRole.Song] = [Path.GetFileName(path)] }).FaceOf(FontRole.Song);
    }

    public static bool IsSfnt(ReadOnlySpan<byte> font) => BinaryPrimitives.ReadUInt32BigEndian(font) is 0x00010000 or 0x4F54544F;
}
