using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Office.Documents.Typesetting.Fonts;

namespace Office.Documents.Typesetting.Pdf;

/// <summary>The glyphs of one face that a file uses: embedded as a subset with their widths and characters.</summary>
internal sealed class SubsetFont(FontFace face, string name)
{
    private readonly List<ushort> _glyphs = [0];
    private readonly List<Rune> _characters = [new Rune(' ')];
    private readonly Dictionary<(ushort Glyph, Rune Character), int> _codes = [];

    /// <summary>Its name in page resources, such as F1.</summary>
    public string Name => name;

    /// <summary>The code of a glyph in content; the same glyph for two characters has two codes, so that text is copied right.</summary>
    public int CodeOf(ushort glyph, Rune character)
    {
        if (!_codes.TryGetValue((glyph, character), out var code))
        {
            code = _glyphs.Count;
            _codes.Add((glyph, character), code);
            _glyphs.Add(glyph);
            _characters.Add(character);
        }
        return code;
    }

    /// <summary>Width in thousandths of an em, as the file states it.</summary>
    public double WidthOf(ushort glyph) => Math.Round(face.AdvanceOf(glyph) * 1000, 3);

    public int Write(PdfObjects objects)
    {
        var program = face.IsCff ? face.Cff!.Subset(_glyphs) : TrueTypeSubset.Create(face, _glyphs);
        var file = objects.AddStream(
            face.IsCff ? "/Subtype/CIDFontType0C" : string.Create(CultureInfo.InvariantCulture, $"/Length1 {program.Length}"), program);
        var tagged = Tag() + "+" + face.PostScriptName;
        var box = string.Join(' ', face.Box.Select(Scaled));
        var descriptor = objects.Add(
            $"<</Type/FontDescriptor/FontName/{tagged}/Flags 4/FontBBox[{box}]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 733/StemV 80"
            + $"/FontFile{(face.IsCff ? 3 : 2)} {file} 0 R>>");
        var widths = string.Join(' ', _glyphs.Select(g => PdfText.Number(WidthOf(g))));
        var descendant = objects.Add(
            $"<</Type/Font/Subtype/CIDFontType{(face.IsCff ? "0" : "2/CIDToGIDMap/Identity")}/BaseFont/{tagged}"
            + $"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor {descriptor} 0 R/DW 1000/W[0[{widths}]]>>");
        var map = objects.AddStream(string.Empty, Encoding.ASCII.GetBytes(CharacterMapText()));
        return objects.Add(
            $"<</Type/Font/Subtype/Type0/BaseFont/{tagged}/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]/ToUnicode {map} 0 R>>");
    }

    private string Scaled(int units) => PdfText.Number(units * 1000.0 / face.UnitsPerEm);

    /// <summary>Six capitals that depend on the glyphs, so that subsets of one face are not taken for each other.</summary>
    private string Tag()
    {
        var bytes = new byte[2 * _glyphs.Count];
        Buffer.BlockCopy(_glyphs.ToArray(), 0, bytes, 0, bytes.Length);
        return string.Concat(SHA256.HashData(bytes).Take(6).Select(b => (char)('A' + (b % 26))));
    }

    private string CharacterMapText()
    {
        var text = new StringBuilder(
            "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
            + "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
        foreach (var chunk in Enumerable.Range(1, _characters.Count - 1).Chunk(100))
        {
            text.Append(CultureInfo.InvariantCulture, $"{chunk.Length} beginbfchar\n");
            foreach (var code in chunk)
            {
                var unicode = Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(_characters[code].ToString()));
                text.Append(CultureInfo.InvariantCulture, $"<{code:X4}><{unicode}>\n");
            }
            text.Append("endbfchar\n");
        }
        return text.Append("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n").ToString();
    }
}
