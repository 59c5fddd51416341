using System.Xml.Linq;
using Office.Documents.Importing;
using Office.Documents.Typesetting.Ofd;

namespace Office.Documents.Signatures.OfdSeals;

/// <summary>The XML parts of signatures, read with the bounds of any part of a package.</summary>
internal static class OfdSignatureXml
{
    /// <summary>The root element; null when the part is missing or is not XML that can be trusted.</summary>
    public static XElement? Load(OfdPackage package, string path) =>
        !package.Has(path) ? null : SafeXml.Parse(package.Part(path).ToArray(), OfdLimits.Standard.Xml).Match(xml => xml.Root, _ => null);

    public static XElement? Child(XElement? of, string name) => of?.Elements().FirstOrDefault(e => e.Name.LocalName == name);

    /// <summary>The path that a location means, seen from the part that holds it; null when there is no such part.</summary>
    public static string? Locate(OfdPackage package, string from, string? location)
    {
        if (string.IsNullOrWhiteSpace(location))
        {
            return null;
        }
        var path = OfdLocation.Resolve(from, location.Trim());
        return package.Has(path) ? path : null;
    }
}
