using System.Buffers.Binary;

namespace Office.Documents.Typesetting.Fonts;

/// <summary>The glyf table of a TrueType face.</summary>
internal sealed class GlyphTable
{
    private readonly FontFile _file;
    private readonly int _start;
    private readonly int[] _offsets;

    public GlyphTable(FontFace face)
    {
        _file = face.File;
        _start = _file.OffsetOf("glyf");
        var loca = _file.Table("loca");
        var isLong = BinaryPrimitives.ReadInt16BigEndian(_file.Table("head").AsSpan(50)) != 0;
        _offsets = new int[face.GlyphCount + 1];
        for (var i = 0; i < _offsets.Length; i++)
        {
            _offsets[i] = isLong
                ? BinaryPrimitives.ReadInt32BigEndian(loca.AsSpan(4 * i))
                : 2 * BinaryPrimitives.ReadUInt16BigEndian(loca.AsSpan(2 * i));
        }
    }

    /// <summary>The glyph's own bytes; empty for a blank.</summary>
    public byte[] Read(ushort glyph) => _file.Read(_start + _offsets[glyph], _offsets[glyph + 1] - _offsets[glyph]);

    /// <summary>Lowest and highest ink of a glyph in design units; zeros for a blank.</summary>
    public (int Bottom, int Top) Ink(ushort glyph)
    {
        if (_offsets[glyph + 1] == _offsets[glyph])
        {
            return (0, 0);
        }
        var header = _file.Read(_start + _offsets[glyph], 10).AsSpan();
        return (BinaryPrimitives.ReadInt16BigEndian(header[4..]), BinaryPrimitives.ReadInt16BigEndian(header[8..]));
    }

    /// <summary>Where the glyph numbers of a composite's components stand in its bytes; none for a simple glyph.</summary>
    public static IEnumerable<int> ComponentPlaces(byte[] glyph)
    {
        if (glyph.Length < 10 || BinaryPrimitives.ReadInt16BigEndian(glyph) >= 0)
        {
            yield break;
        }
        var place = 10;
        int flags;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(glyph.AsSpan(place));
            yield return place + 2;
            place += 4 + ((flags & 1) != 0 ? 4 : 2)
                + ((flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0);
        }
        while ((flags & 0x20) != 0);
    }
}
