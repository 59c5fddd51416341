using System.Buffers.Binary;
using System.Text;

namespace Office.Documents.Typesetting.Fonts;

/// <summary>
/// Makes a whole font file of the glyphs that a document uses: with a map of its characters, names and metrics, as GB/T 33190
/// asks of a face inside an OFD. Outlines stay as they are: quadratic ones in a TrueType file, cubic ones in an OpenType file.
/// </summary>
internal static class OpenTypeSubset
{
    /// <param name="face">The face.</param>
    /// <param name="glyphs">The glyphs wanted; the first is .notdef.</param>
    /// <param name="characters">Characters in rising order with the place of their glyph in <paramref name="glyphs"/>.</param>
    public static byte[] Create(FontFace face, IReadOnlyList<ushort> glyphs, IReadOnlyList<(Rune Character, int Glyph)> characters)
    {
        var tables = face.IsCff ? CubicTables(face, glyphs) : TrueTypeSubset.Tables(face, glyphs);
        tables["cmap"] = SubsetCharacters.Table(characters);
        tables["name"] = Names(face);
        tables["post"] = Post(face);
        if (face.File.Has("OS/2"))
        {
            tables["OS/2"] = face.File.Table("OS/2");
        }

        return FontAssembly.Assemble(face.IsCff ? FontAssembly.OpenType : FontAssembly.TrueType, tables);
    }

    private static SortedDictionary<string, byte[]> CubicTables(FontFace face, IReadOnlyList<ushort> glyphs)
    {
        var head = face.File.Table("head");
        head.AsSpan(8, 4).Clear();
        var hhea = face.File.Table("hhea");
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)glyphs.Count);
        var hmtx = new byte[4 * glyphs.Count];
        for (var i = 0; i < glyphs.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(hmtx.AsSpan(4 * i), (ushort)face.AdvanceUnits(glyphs[i]));
        }

        var maxp = new byte[6];
        BinaryPrimitives.WriteUInt32BigEndian(maxp, 0x00005000);
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)glyphs.Count);
        return new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["CFF "] = face.Cff!.Subset(glyphs),
            ["head"] = head,
            ["hhea"] = hhea,
            ["hmtx"] = hmtx,
            ["maxp"] = maxp,
        };
    }

    /// <summary>Family, style, identifier, full name and PostScript name, in English.</summary>
    private static byte[] Names(FontFace face)
    {
        (int Id, string Text)[] names =
            [(1, face.FamilyName), (2, "Regular"), (3, face.PostScriptName + " subset"), (4, face.FamilyName), (6, face.PostScriptName)];
        using var storage = new MemoryStream();
        var table = new byte[6 + (12 * names.Length)];
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(2), (ushort)names.Length);
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(4), (ushort)table.Length);
        for (var i = 0; i < names.Length; i++)
        {
            var text = Encoding.BigEndianUnicode.GetBytes(names[i].Text);
            ReadOnlySpan<int> record = [3, 1, 0x409, names[i].Id, text.Length, (int)storage.Length];
            for (var field = 0; field < record.Length; field++)
            {
                BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(6 + (12 * i) + (2 * field)), (ushort)record[field]);
            }

            storage.Write(text);
        }

        return [.. table, .. storage.ToArray()];
    }

    /// <summary>Version 3: no names of glyphs.</summary>
    private static byte[] Post(FontFace face)
    {
        var post = new byte[32];
        if (face.File.Has("post"))
        {
            face.File.Table("post").AsSpan(0, 32).CopyTo(post);
        }

        BinaryPrimitives.WriteUInt32BigEndian(post, 0x00030000);
        return post;
    }
}
