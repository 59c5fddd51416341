using System.Globalization;
using System.Text;
using Office.Documents.Typesetting.Fonts;

namespace Office.Documents.Typesetting.Svg;

/// <summary>The outlines that a page uses, each drawn once and named; names differ from page to page, since two may share a document.</summary>
internal sealed class SvgOutlines(int pageNumber)
{
    private readonly Dictionary<(FontFace Face, ushort Glyph), string?> _names = [];
    private readonly StringBuilder _definitions = new(32768);

    /// <summary>The name to use a glyph by; null for a blank, which draws nothing.</summary>
    public string? NameOf(FontFace face, ushort glyph)
    {
        if (_names.TryGetValue((face, glyph), out var known))
        {
            return known;
        }

        var outline = face.OutlineOf(glyph);
        var name = outline.Length == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"p{pageNumber}g{_names.Count}");
        if (name is not null)
        {
            _definitions.Append("<path id=\"").Append(name).Append("\" d=\"").Append(outline).Append("\"/>");
        }

        return _names[(face, glyph)] = name;
    }

    /// <summary>The definitions, to stand before their uses.</summary>
    public override string ToString() => $"<defs>{_definitions}</defs>";
}
