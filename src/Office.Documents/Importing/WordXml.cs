using System.Globalization;
using System.Xml.Linq;

namespace Office.Documents.Importing;

/// <summary>
/// Word's XML by local names: the transitional and the strict form differ only in their namespaces.
/// </summary>
internal static class WordXml
{
    public static XElement? Child(this XElement? element, string name) =>
        element?.Elements().FirstOrDefault(child => string.Equals(child.Name.LocalName, name, StringComparison.Ordinal));

    public static IEnumerable<XElement> Children(this XElement? element, string name) =>
        element?.Elements().Where(child => string.Equals(child.Name.LocalName, name, StringComparison.Ordinal)) ?? [];

    public static string? Value(this XElement? element, string name = "val") =>
        element?.Attributes().FirstOrDefault(attribute => string.Equals(attribute.Name.LocalName, name, StringComparison.Ordinal))?.Value;

    public static int? Number(this XElement? element, string name = "val") =>
        int.TryParse(element.Value(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>A toggle such as w:vanish: there without a value means on.</summary>
    public static bool IsOn(this XElement? element) =>
        element is not null && element.Value() is not ("0" or "false" or "off");
}
