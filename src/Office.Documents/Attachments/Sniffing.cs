using System.IO.Compression;
using System.Text;
using Office.Documents.Importing;
using Office.Organization.Foundation;

namespace Office.Documents.Attachments;

/// <summary>Tells a file's kind from its bytes and holds it against its name.</summary>
internal static class Sniffing
{
    private const int HeadSize = 64 * 1024;
    private const int MostEntries = 10_000;
    private const int LongestScan = 100 * 1024 * 1024;

    public static Outcome<FileKind> Recognise(Stream file, string name)
    {
        var head = new byte[(int)Math.Min(file.Length, HeadSize)];
        file.Position = 0;
        file.ReadExactly(head);
        if (FileHead.IsProgram(head))
        {
            return new FileFault.Program(name);
        }

        var found = FileHead.IsZip(head) ? FromPackage(file, name)
            : FileHead.IsCompound(head) ? FromCompound(file, name)
            : FromHead(head) is { } kind ? kind
            : (Outcome<FileKind>)new AttachmentFault.TypeRefused(name);
        return found.Match(sniffed => HoldAgainstName(sniffed, name), fault => fault);
    }

    private static Outcome<FileKind> HoldAgainstName(FileKind kind, string name)
    {
        var ending = Path.GetExtension(name);
        return kind.Has(ending) ? kind
            : FileKind.KnowsEnding(ending) ? new AttachmentFault.NameLies(name, kind.Label)
            : new AttachmentFault.TypeRefused(name);
    }

    private static FileKind? FromHead(ReadOnlySpan<byte> head) =>
        head.StartsWith("%PDF-"u8) ? FileKind.Pdf
        : head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? FileKind.Png
        : head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? FileKind.Jpeg
        : head.StartsWith("II*\0"u8) || head.StartsWith("MM\0*"u8) ? FileKind.Tiff
        : IsText(head) ? FileKind.Text
        : null;

    /// <summary>Plain text holds no control characters but tab, line ends and page ends; UTF-16 says so by its mark.</summary>
    private static bool IsText(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return true;
        }

        foreach (var letter in head)
        {
            if (letter is < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f'))
            {
                return false;
            }
        }

        // A web page with a script is no plain text to a browser that guesses.
        var start = Encoding.Latin1.GetString(head[..Math.Min(head.Length, 512)]).TrimStart();
        return !start.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase)
            && !start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            && !start.StartsWith("<svg", StringComparison.OrdinalIgnoreCase)
            && !start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase);
    }

    private static Outcome<FileKind> FromPackage(Stream file, string name)
    {
        if (ZipDirectory.CountEntries(file) is not { } entries || entries > MostEntries)
        {
            return new FileFault.Damaged(name);
        }

        try
        {
            using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.Entries.Any(entry => entry.IsEncrypted))
            {
                return new FileFault.Encrypted(name);
            }

            if (archive.Entries.Any(entry => entry.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            {
                return new FileFault.HasMacros(name);
            }

            return archive.GetEntry("word/document.xml") is not null ? FileKind.Docx
                : archive.GetEntry("xl/workbook.xml") is not null ? FileKind.Xlsx
                : archive.GetEntry("ppt/presentation.xml") is not null ? FileKind.Pptx
                : archive.GetEntry("OFD.xml") is not null ? FileKind.Ofd
                : FileKind.Zip;
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or ArgumentException)
        {
            return new FileFault.Damaged(name);
        }
    }

    private static Outcome<FileKind> FromCompound(Stream file, string name)
    {
        file.Position = 0;
        if (file.ReadAtMost(LongestScan) is not { } bytes)
        {
            return new AttachmentFault.TooLarge(name, LongestScan / 1024 / 1024);
        }

        return CompoundFile.Names(bytes, "EncryptedPackage") ? new FileFault.Encrypted(name)
            : CompoundFile.Names(bytes, "_VBA_PROJECT") ? new FileFault.HasMacros(name)
            : CompoundFile.Names(bytes, "WordDocument") ? FileKind.Doc
            : CompoundFile.Names(bytes, "Workbook") || CompoundFile.Names(bytes, "Book") ? FileKind.Xls
            : new AttachmentFault.TypeRefused(name);
    }
}
