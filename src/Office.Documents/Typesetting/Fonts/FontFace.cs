using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Text;

namespace Office.Documents.Typesetting.Fonts;

/// <summary>One face, opened for measuring and for taking glyphs out of it. Safe for use by many threads.</summary>
public sealed class FontFace : IDisposable
{
    private readonly Dictionary<int, ushort> _map;
    private readonly ushort[] _advances;
    private readonly ConcurrentDictionary<ushort, string> _outlines = new();

    internal FontFace(string path)
    {
        File = new FontFile(path);
        var head = File.Table("head");
        var hhea = File.Table("hhea");
        UnitsPerEm = BinaryPrimitives.ReadUInt16BigEndian(head.AsSpan(18));
        GlyphCount = BinaryPrimitives.ReadUInt16BigEndian(File.Table("maxp").AsSpan(4));
        for (var i = 0; i < 4; i++)
        {
            Box[i] = BinaryPrimitives.ReadInt16BigEndian(head.AsSpan(36 + (2 * i)));
        }
        _advances = ReadAdvances(File.Table("hmtx"), BinaryPrimitives.ReadUInt16BigEndian(hhea.AsSpan(34)));
        _map = CharacterMap.Read(File.Table("cmap"));
        IsCff = File.Has("CFF ");
        MayBeEmbedded = !File.Has("OS/2") || IsEmbeddable(File.Table("OS/2"));
        (FamilyName, PostScriptName) = ReadNames(File.Table("name"), Path.GetFileNameWithoutExtension(path));
    }

    /// <summary>Family name as the font states it, in English.</summary>
    public string FamilyName { get; }

    /// <summary>PostScript name, used in the PDF.</summary>
    public string PostScriptName { get; }

    /// <summary>Design units to the em.</summary>
    public int UnitsPerEm { get; }

    /// <summary>Whether its maker lets it stand in files, as a subset (OS/2 fsType).</summary>
    public bool MayBeEmbedded { get; }

    internal int GlyphCount { get; }

    /// <summary>Whether its outlines are cubic (CFF) and not quadratic (glyf).</summary>
    internal bool IsCff { get; }

    /// <summary>xMin, yMin, xMax, yMax of all glyphs, in design units.</summary>
    internal int[] Box { get; } = new int[4];

    internal FontFile File { get; }

    /// <summary>Offsets into glyf by glyph, null for CFF; two ints a glyph are kept since every page asks.</summary>
    internal GlyphTable? Glyphs => IsCff ? null : LazyInitializer.EnsureInitialized(ref field, () => new GlyphTable(this));

    internal CffFont? Cff => IsCff ? LazyInitializer.EnsureInitialized(ref field, () => new CffFont(File.Table("CFF "))) : null;

    /// <summary>The glyph of a character, 0 when the face has none.</summary>
    internal ushort GlyphOf(Rune character) => _map.GetValueOrDefault(character.Value);

    /// <summary>Advance width in em.</summary>
    internal double AdvanceOf(ushort glyph) => (double)AdvanceUnits(glyph) / UnitsPerEm;

    internal int AdvanceUnits(ushort glyph) => _advances[Math.Min(glyph, _advances.Length - 1)];

    /// <summary>Units to the em of <see cref="OutlineOf"/>: at 16 pt a hundredth of a millimetre, finer than any printer.</summary>
    internal const int OutlineUnits = 500;

    /// <summary>The outline as SVG path data, y upwards; kept, since common glyphs are on every page.</summary>
    internal string OutlineOf(ushort glyph) => _outlines.GetOrAdd(glyph, static (wanted, face) =>
    {
        var path = new ShapePath((double)OutlineUnits / face.UnitsPerEm);
        GlyphShape.Draw(face, wanted, path);
        return path.ToString();
    }, this);

    public void Dispose() => File.Dispose();

    private static bool IsEmbeddable(byte[] metrics)
    {
        // Bit 1 alone: restricted; bit 8: only whole; bit 9: only its bitmaps.
        var rights = BinaryPrimitives.ReadUInt16BigEndian(metrics.AsSpan(8));
        return (rights & 0x000E) != 0x0002 && (rights & 0x0300) == 0;
    }

    private static ushort[] ReadAdvances(byte[] hmtx, int count)
    {
        var advances = new ushort[count];
        for (var i = 0; i < count; i++)
        {
            advances[i] = BinaryPrimitives.ReadUInt16BigEndian(hmtx.AsSpan(4 * i));
        }
        return advances;
    }

    private static (string Family, string PostScript) ReadNames(byte[] name, string fallback)
    {
        var family = fallback;
        var postScript = fallback;
        var storage = BinaryPrimitives.ReadUInt16BigEndian(name.AsSpan(4));
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(name.AsSpan(2)); i++)
        {
            var record = name.AsSpan(6 + (12 * i), 12);
            // Platform 3, English of the USA: the one set of names that every font carries.
            if (BinaryPrimitives.ReadUInt16BigEndian(record) != 3 || BinaryPrimitives.ReadUInt16BigEndian(record[4..]) != 0x409)
            {
                continue;
            }
            var text = Encoding.BigEndianUnicode.GetString(
                name,
                storage + BinaryPrimitives.ReadUInt16BigEndian(record[10..]),
                BinaryPrimitives.ReadUInt16BigEndian(record[8..]));
            switch (BinaryPrimitives.ReadUInt16BigEndian(record[6..]))
            {
                case 1: family = text; break;
                case 6: postScript = text; break;
            }
        }
        return (family, postScript);
    }
}
