using System.Buffers.Binary;
using System.Text;

namespace Office.Documents.Typesetting.Fonts;

/// <summary>Puts tables together into a font file: directory, check sums, every table on a place divisible by four.</summary>
internal static class FontAssembly
{
    /// <summary>The mark of a file with quadratic outlines.</summary>
    public const uint TrueType = 0x00010000;

    /// <summary>OTTO, the mark of a file with cubic outlines.</summary>
    public const uint OpenType = 0x4F54544F;

    public static byte[] Assemble(uint mark, SortedDictionary<string, byte[]> tables)
    {
        var start = 12 + (16 * tables.Count);
        var length = start + tables.Values.Sum(t => (t.Length + 3) & ~3);
        var file = new byte[length];
        BinaryPrimitives.WriteUInt32BigEndian(file, mark);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)tables.Count);
        var power = 1 << (int)Math.Log2(tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(16 * power));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)Math.Log2(tables.Count));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)(16 * (tables.Count - power)));
        var (entry, place, headPlace) = (12, start, 0);
        foreach (var (tag, bytes) in tables)
        {
            bytes.CopyTo(file, place);
            Encoding.ASCII.GetBytes(tag, file.AsSpan(entry));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(entry + 4), Sum(file, place, (bytes.Length + 3) & ~3));
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(entry + 8), place);
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(entry + 12), bytes.Length);
            headPlace = tag is "head" ? place : headPlace;
            entry += 16;
            place += (bytes.Length + 3) & ~3;
        }
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(headPlace + 8), 0xB1B0AFBA - Sum(file, 0, length));
        return file;
    }

    private static uint Sum(byte[] file, int start, int length)
    {
        var sum = 0u;
        for (var i = start; i < start + length; i += 4)
        {
            sum += BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(i));
        }
        return sum;
    }
}
