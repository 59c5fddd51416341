using System.Xml.Linq;

namespace Office.Documents.Importing;

/// <summary>Paragraph styles with their inheritance (styles.xml).</summary>
internal sealed class StyleSheet
{
    private const int LongestChain = 20;

    private readonly Dictionary<string, (ParagraphLook Look, string? BasedOn)> _styles = [];
    private readonly ParagraphLook _defaults;
    private readonly string? _defaultStyle;

    public StyleSheet(XDocument xml)
    {
        var root = xml.Root;
        _defaults = ParagraphLook.Of(
            root.Child("docDefaults").Child("pPrDefault").Child("pPr"),
            root.Child("docDefaults").Child("rPrDefault").Child("rPr"));
        foreach (var style in root.Children("style").Where(style => style.Value("type") is "paragraph" or null))
        {
            if (style.Value("styleId") is not { } id)
            {
                continue;
            }

            // LibreOffice and Word differ in the case of built-in names.
            var name = (style.Child("name").Value() ?? "").ToLowerInvariant();
            _styles[id] = (ParagraphLook.Of(style.Child("pPr"), style.Child("rPr")).Named(name), style.Child("basedOn").Value());
            if (style.Value("default") is "1" or "true")
            {
                _defaultStyle = id;
            }
        }
    }

    /// <summary>The look of a paragraph after all its styles.</summary>
    public ParagraphLook Resolve(XElement? properties)
    {
        var look = ParagraphLook.Of(properties, run: null);
        var style = properties.Child("pStyle").Value() ?? _defaultStyle;

        // A style may be based on itself in a damaged file.
        for (var step = 0; step < LongestChain && style is not null && _styles.TryGetValue(style, out var found); step++)
        {
            look = look.Over(found.Look);
            style = found.BasedOn;
        }

        return look.Over(_defaults);
    }
}
