using System.Buffers.Binary;

namespace Office.Documents.Typesetting.Fonts;

/// <summary>The contours of a TrueType glyph: points of quadratic curves, in design units, y upwards.</summary>
internal static class GlyphOutline
{
    /// <param name="table">The face's glyphs.</param>
    /// <param name="glyph">Which.</param>
    /// <param name="depth">How deep composites may still nest: a damaged font must not loop.</param>
    public static List<List<(double X, double Y, bool OnCurve)>> Read(GlyphTable table, ushort glyph, int depth = 5)
    {
        var bytes = table.Read(glyph);
        if (bytes.Length < 10 || depth == 0)
        {
            return [];
        }
        var contours = BinaryPrimitives.ReadInt16BigEndian(bytes);
        return contours >= 0 ? Simple(bytes, contours) : Composite(table, bytes, depth);
    }

    private static List<List<(double X, double Y, bool OnCurve)>> Simple(byte[] bytes, int contours)
    {
        if (contours == 0)
        {
            return [];
        }
        var ends = Enumerable.Range(0, contours).Select(i => (int)BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(10 + (2 * i)))).ToArray();
        var place = 10 + (2 * contours);
        place += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(place));
        var flags = new byte[ends[^1] + 1];
        for (var i = 0; i < flags.Length; i++)
        {
            flags[i] = bytes[place++];
            if ((flags[i] & 8) != 0)
            {
                for (var repeat = bytes[place++]; repeat > 0; repeat--, i++)
                {
                    flags[i + 1] = flags[i];
                }
            }
        }
        var x = Coordinates(bytes, flags, ref place, 0x02, 0x10);
        var y = Coordinates(bytes, flags, ref place, 0x04, 0x20);
        List<List<(double, double, bool)>> outline = [];
        var start = 0;
        foreach (var end in ends)
        {
            outline.Add([.. Enumerable.Range(start, end + 1 - start).Select(i => ((double)x[i], (double)y[i], (flags[i] & 1) != 0))]);
            start = end + 1;
        }
        return outline;
    }

    private static int[] Coordinates(byte[] bytes, byte[] flags, ref int place, int isShort, int isSame)
    {
        var values = new int[flags.Length];
        var value = 0;
        for (var i = 0; i < flags.Length; i++)
        {
            if ((flags[i] & isShort) != 0)
            {
                value += (flags[i] & isSame) != 0 ? bytes[place] : -bytes[place];
                place++;
            }
            else if ((flags[i] & isSame) == 0)
            {
                value += BinaryPrimitives.ReadInt16BigEndian(bytes.AsSpan(place));
                place += 2;
            }
            values[i] = value;
        }
        return values;
    }

    /// <summary>Components moved to their places; scaled ones, which Han faces do not use, are taken as they are.</summary>
    private static List<List<(double X, double Y, bool OnCurve)>> Composite(GlyphTable table, byte[] bytes, int depth)
    {
        List<List<(double, double, bool)>> outline = [];
        foreach (var place in GlyphTable.ComponentPlaces(bytes))
        {
            var flags = BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(place - 2));
            var arguments = bytes.AsSpan(place + 2);
            var (dx, dy) = (flags & 3) switch
            {
                3 => ((double)BinaryPrimitives.ReadInt16BigEndian(arguments), (double)BinaryPrimitives.ReadInt16BigEndian(arguments[2..])),
                2 => ((sbyte)arguments[0], (sbyte)arguments[1]),
                _ => (0, 0),
            };
            var component = Read(table, BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(place)), depth - 1);
            outline.AddRange(component.Select(c => c.Select(p => (p.X + dx, p.Y + dy, p.OnCurve)).ToList()));
        }
        return outline;
    }
}
