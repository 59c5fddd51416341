using System.Buffers.Binary;

namespace Office.Documents.Typesetting.Fonts;

/// <summary>Reads a font's cmap (formats 4 and 12): which glyph shows which character.</summary>
internal static class CharacterMap
{
    private const ushort MostTables = 32;

    public static Dictionary<int, ushort> Read(ReadOnlySpan<byte> cmap)
    {
        var map = new Dictionary<int, ushort>(32768);
        var count = BinaryPrimitives.ReadUInt16BigEndian(cmap[2..]);
        for (var i = 0; i < Math.Min(count, MostTables); i++)
        {
            var record = cmap[(4 + (8 * i))..];
            var platform = BinaryPrimitives.ReadUInt16BigEndian(record);
            var encoding = BinaryPrimitives.ReadUInt16BigEndian(record[2..]);
            if (platform is not (0 or 3) || (platform == 3 && encoding is not (1 or 10)))
            {
                continue;
            }
            var table = cmap[BinaryPrimitives.ReadInt32BigEndian(record[4..])..];
            switch (BinaryPrimitives.ReadUInt16BigEndian(table))
            {
                case 4: ReadSegments(table, map); break;
                case 12: ReadGroups(table, map); break;
            }
        }
        return map;
    }

    private static void ReadGroups(ReadOnlySpan<byte> table, Dictionary<int, ushort> map)
    {
        var groups = BinaryPrimitives.ReadInt32BigEndian(table[12..]);
        var before = -1;
        for (var i = 0; i < groups; i++)
        {
            var group = table[(16 + (12 * i))..];
            var first = BinaryPrimitives.ReadInt32BigEndian(group);
            var last = BinaryPrimitives.ReadInt32BigEndian(group[4..]);
            var glyph = BinaryPrimitives.ReadInt32BigEndian(group[8..]);
            // Groups rise, as the format asks: a damaged table must not be walked for hours.
            if (first <= before || last < first || last > 0x10FFFF)
            {
                throw new InvalidDataException("The font's map of characters is damaged.");
            }
            before = last;
            for (var c = first; c <= last; c++)
            {
                map.TryAdd(c, (ushort)(glyph + c - first));
            }
        }
    }

    private static void ReadSegments(ReadOnlySpan<byte> table, Dictionary<int, ushort> map)
    {
        var doubled = BinaryPrimitives.ReadUInt16BigEndian(table[6..]);
        var before = -1;
        for (var s = 0; s < doubled; s += 2)
        {
            var end = BinaryPrimitives.ReadUInt16BigEndian(table[(14 + s)..]);
            var start = BinaryPrimitives.ReadUInt16BigEndian(table[(16 + doubled + s)..]);
            var delta = BinaryPrimitives.ReadUInt16BigEndian(table[(16 + (2 * doubled) + s)..]);
            var place = 16 + (3 * doubled) + s;
            var range = BinaryPrimitives.ReadUInt16BigEndian(table[place..]);
            if (start <= before && start != 0xFFFF)
            {
                throw new InvalidDataException("The font's map of characters is damaged.");
            }
            before = Math.Max(before, end);
            for (int c = start; c <= end && c != 0xFFFF; c++)
            {
                int glyph = range == 0 ? c : BinaryPrimitives.ReadUInt16BigEndian(table[(place + range + (2 * (c - start)))..]);
                if (glyph != 0 || range == 0)
                {
                    map.TryAdd(c, (ushort)(glyph + delta));
                }
            }
        }
    }
}
