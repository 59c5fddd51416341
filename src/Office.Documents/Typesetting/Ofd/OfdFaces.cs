using System.Globalization;
using System.Text;
using Office.Documents.Typesetting.Fonts;

namespace Office.Documents.Typesetting.Ofd;

/// <summary>The faces of a document with the characters that it uses of each.</summary>
internal sealed class OfdFaces(OfdIds ids)
{
    private readonly Dictionary<FontFace, OfdFace> _faces = [];

    public OfdFace Of(FontFace face)
    {
        if (!_faces.TryGetValue(face, out var known))
        {
            _faces[face] = known = new OfdFace(face, ids.Next(), $"font_{_faces.Count + 1}.{(face.IsCff ? "otf" : "ttf")}");
        }

        return known;
    }

    /// <summary>The list of faces for PublicRes.xml.</summary>
    public void Append(StringBuilder xml)
    {
        xml.Append("<ofd:Fonts>");
        foreach (var (face, used) in _faces)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<ofd:Font ID=\"{used.Id}\" FontName=\"").AppendText(face.PostScriptName)
                .Append("\" FamilyName=\"").AppendText(face.FamilyName).Append("\"><ofd:FontFile>").Append(used.File).Append("</ofd:FontFile></ofd:Font>");
        }

        xml.Append("</ofd:Fonts>");
    }

    public IEnumerable<(string File, byte[] Program)> Programs() => _faces.Values.Select(face => (face.File, face.Program()));
}

/// <summary>What a document uses of one face.</summary>
internal sealed class OfdFace(FontFace face, int id, string file)
{
    private readonly Dictionary<ushort, int> _places = new() { [0] = 0 };
    private readonly Dictionary<Rune, int> _characters = [];

    public int Id => id;

    public string File => file;

    /// <summary>Notes that a character is shown by a glyph. Within a face this does not change, so that a map of characters says all.</summary>
    public void Use(Rune character, ushort glyph)
    {
        if (_characters.ContainsKey(character))
        {
            return;
        }

        if (!_places.TryGetValue(glyph, out var place))
        {
            _places[glyph] = place = _places.Count;
        }

        _characters[character] = place;
    }

    public byte[] Program()
    {
        var glyphs = new ushort[_places.Count];
        foreach (var (glyph, place) in _places)
        {
            glyphs[place] = glyph;
        }

        return OpenTypeSubset.Create(face, glyphs, [.. _characters.Select(c => (c.Key, c.Value)).OrderBy(c => c.Key.Value)]);
    }
}
