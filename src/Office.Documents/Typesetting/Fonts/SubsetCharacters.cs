using System.Buffers.Binary;
using System.Text;

namespace Office.Documents.Typesetting.Fonts;

/// <summary>Writes the cmap table of a subset: format 4 for readers that know only the first plane, format 12 for all planes.</summary>
internal static class SubsetCharacters
{
    /// <param name="characters">In rising order, each with the number of its glyph.</param>
    public static byte[] Table(IReadOnlyList<(Rune Character, int Glyph)> characters)
    {
        // Its length is a number of 16 bits; what does not fit is in the other one.
        var basic = Basic([.. characters.Where(c => c.Character.IsBmp && c.Character.Value < 0xFFFF).Take(8000)]);
        var full = Full(characters);
        var table = new byte[20];
        ReadOnlySpan<int> head = [0, 2, 3, 1, 0, 20, 3, 10, 0, 20 + basic.Length];
        for (var i = 0; i < head.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(2 * i), (ushort)head[i]);
        }

        return [.. table, .. basic, .. full];
    }

    /// <summary>Runs in which characters and glyphs both rise by one.</summary>
    private static List<(int First, int Last, int Glyph)> Segments(IReadOnlyList<(Rune Character, int Glyph)> characters)
    {
        List<(int First, int Last, int Glyph)> segments = [];
        foreach (var (character, glyph) in characters)
        {
            if (segments.Count > 0 && segments[^1] is var last && character.Value == last.Last + 1 && glyph == last.Glyph + character.Value - last.First)
            {
                segments[^1] = last with { Last = character.Value };
            }
            else
            {
                segments.Add((character.Value, character.Value, glyph));
            }
        }

        return segments;
    }

    private static byte[] Basic(IReadOnlyList<(Rune Character, int Glyph)> characters)
    {
        // The last segment is asked for by the format and maps to no glyph.
        List<(int First, int Last, int Glyph)> segments = [.. Segments(characters), (0xFFFF, 0xFFFF, 0x10000)];
        var count = segments.Count;
        var power = 1 << (int)Math.Log2(count);
        var table = new byte[16 + (8 * count)];
        ReadOnlySpan<int> head = [4, table.Length, 0, 2 * count, 2 * power, (int)Math.Log2(power), 2 * (count - power)];
        for (var i = 0; i < head.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(2 * i), (ushort)head[i]);
        }

        for (var i = 0; i < count; i++)
        {
            var (first, last, glyph) = segments[i];
            BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(14 + (2 * i)), (ushort)last);
            BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(16 + (2 * (count + i))), (ushort)first);
            BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(16 + (2 * ((2 * count) + i))), (ushort)(glyph - first));
        }

        return table;
    }

    private static byte[] Full(IReadOnlyList<(Rune Character, int Glyph)> characters)
    {
        var segments = Segments(characters);
        var table = new byte[16 + (12 * segments.Count)];
        BinaryPrimitives.WriteUInt16BigEndian(table, 12);
        BinaryPrimitives.WriteInt32BigEndian(table.AsSpan(4), table.Length);
        BinaryPrimitives.WriteInt32BigEndian(table.AsSpan(12), segments.Count);
        for (var i = 0; i < segments.Count; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(table.AsSpan(16 + (12 * i)), segments[i].First);
            BinaryPrimitives.WriteInt32BigEndian(table.AsSpan(20 + (12 * i)), segments[i].Last);
            BinaryPrimitives.WriteInt32BigEndian(table.AsSpan(24 + (12 * i)), segments[i].Glyph);
        }

        return table;
    }
}
