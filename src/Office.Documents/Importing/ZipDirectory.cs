using System.Buffers.Binary;

namespace Office.Documents.Importing;

/// <summary>
/// Looks at the end of a zip file before anything else opens it: ZipArchive reads the whole directory whatever its size.
/// </summary>
internal static class ZipDirectory
{
    private const int EndRecord = 22;
    private const int LongestComment = 65_535;
    private const int SmallestHeader = 46;

    /// <summary>Entries of the directory; null when there is none, or it does not stand where the file says.</summary>
    public static int? CountEntries(Stream file)
    {
        if (file.Length < EndRecord)
        {
            return null;
        }

        var tail = new byte[(int)Math.Min(file.Length, EndRecord + LongestComment)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
        file.Position = 0;
        var at = tail.AsSpan(0, tail.Length - EndRecord + 4).LastIndexOf("PK\u0005\u0006"u8);
        if (at < 0)
        {
            return null;
        }

        var end = tail.AsSpan(at);
        int entries = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]);
        long size = BinaryPrimitives.ReadUInt32LittleEndian(end[12..]);
        long offset = BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);

        // A directory that ends elsewhere could hide a million entries behind a small number (zip64 included).
        var endsHere = offset + size == file.Length - tail.Length + at;
        return endsHere && size >= (long)entries * SmallestHeader ? Math.Max(entries, (int)(size / 512)) : null;
    }
}
