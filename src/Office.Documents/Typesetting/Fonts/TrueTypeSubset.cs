using System.Buffers.Binary;

namespace Office.Documents.Typesetting.Fonts;

/// <summary>Makes a small TrueType file of some glyphs of a face, renumbered from 0 in the order given.</summary>
internal static class TrueTypeSubset
{
    /// <param name="face">A face with glyf outlines.</param>
    /// <param name="glyphs">The glyphs wanted; the first is .notdef. Components of composites are added behind.</param>
    public static byte[] Create(FontFace face, IReadOnlyList<ushort> glyphs) => FontAssembly.Assemble(FontAssembly.TrueType, Tables(face, glyphs));

    /// <summary>The tables that draw the glyphs, without a map of characters: a PDF gives its own.</summary>
    public static SortedDictionary<string, byte[]> Tables(FontFace face, IReadOnlyList<ushort> glyphs)
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
        return tables;
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
}
