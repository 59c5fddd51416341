using System.Buffers.Binary;
using System.Text;

namespace Office.Documents.Typesetting.Fonts;

/// <summary>Makes a small TrueType file of some glyphs of a face, renumbered from 0 in the order given.</summary>
internal static class TrueTypeSubset
{
    /// <param name="face">A face with glyf outlines.</param>
    /// <param name="glyphs">The glyphs wanted; the first is .notdef. Components of composites are added behind.</param>
    public static byte[] Create(FontFace face, IReadOnlyList<ushort> glyphs)
    {
        var (bodies, all) = Collect(face.Glyphs!, glyphs);
        var loca = new byte[4 * (bodies.Count + 1)];
        using var glyf = new MemoryStream();
        for (var i = 0; i < bodies.Count; i++)
        {
            glyf.Write(bodies[i]);
            // Glyphs start on even places, as the format asks.
            glyf.SetLength((glyf.Length + 3) & ~3L);
            glyf.Position = glyf.Length;
            BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * (i + 1)), (int)glyf.Length);
        }
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["glyf"] = glyf.ToArray(),
            ["head"] = Head(face),
            ["hhea"] = WithNumber(face.File.Table("hhea"), 34, bodies.Count),
            ["hmtx"] = Metrics(face, all),
            ["loca"] = loca,
            ["maxp"] = WithNumber(face.File.Table("maxp"), 4, bodies.Count),
        };
        foreach (var hinting in (string[])["cvt ", "fpgm", "prep"])
        {
            if (face.File.Has(hinting))
            {
                tables[hinting] = face.File.Table(hinting);
            }
        }
        return Assemble(tables);
    }

    private static (List<byte[]> Bodies, List<ushort> All) Collect(GlyphTable table, IReadOnlyList<ushort> glyphs)
    {
        List<ushort> all = [.. glyphs];
        var numbers = new Dictionary<ushort, int>();
        for (var i = 0; i < all.Count; i++)
        {
            numbers.TryAdd(all[i], i);
        }
        List<byte[]> bodies = [];
        for (var i = 0; i < all.Count; i++)
        {
            var body = table.Read(all[i]);
            foreach (var place in GlyphTable.ComponentPlaces(body))
            {
                var component = BinaryPrimitives.ReadUInt16BigEndian(body.AsSpan(place));
                if (numbers.TryAdd(component, all.Count))
                {
                    all.Add(component);
                }
                BinaryPrimitives.WriteUInt16BigEndian(body.AsSpan(place), (ushort)numbers[component]);
            }
            bodies.Add(body);
        }
        return (bodies, all);
    }

    private static byte[] Head(FontFace face)
    {
        var head = face.File.Table("head");
        head.AsSpan(8, 4).Clear();
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        return head;
    }

    private static byte[] WithNumber(byte[] table, int place, int number)
    {
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(place), (ushort)number);
        return table;
    }

    private static byte[] Metrics(FontFace face, List<ushort> glyphs)
    {
        var metrics = new byte[4 * glyphs.Count];
        for (var i = 0; i < glyphs.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(metrics.AsSpan(4 * i), (ushort)face.AdvanceUnits(glyphs[i]));
            var body = face.Glyphs!.Read(glyphs[i]);
            if (body.Length >= 10)
            {
                body.AsSpan(2, 2).CopyTo(metrics.AsSpan((4 * i) + 2));
            }
        }
        return metrics;
    }

    private static byte[] Assemble(SortedDictionary<string, byte[]> tables)
    {
        var start = 12 + (16 * tables.Count);
        var length = start + tables.Values.Sum(t => (t.Length + 3) & ~3);
        var file = new byte[length];
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
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
