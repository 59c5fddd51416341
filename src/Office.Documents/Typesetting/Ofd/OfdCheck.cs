using System.Xml.Linq;
using Office.Documents.Importing;

namespace Office.Documents.Typesetting.Ofd;

/// <summary>Looks whether a file holds together (tests O1–O3 and O6): numbers, locations, pages, pictures and faces.</summary>
public static class OfdCheck
{
    /// <summary>What is wrong; empty when nothing is.</summary>
    public static IReadOnlyList<OfdProblem> Of(OfdPackage package)
    {
        var read = OfdDocument.Read(package);
        return read.Fault is { } fault ? [new("readable", fault.Code)] : [.. Numbers(read.Value, package), .. Uses(read.Value, package), .. Strangers(package)];
    }

    private static IEnumerable<OfdProblem> Numbers(OfdDocument document, OfdPackage package)
    {
        List<int> ids = [.. document.Pages.SelectMany(p => p.ObjectIds.Append(p.Id)), .. Resources(document, package)];
        foreach (var twice in ids.GroupBy(id => id).Where(g => g.Count() > 1))
        {
            yield return new("id-unique", twice.Key.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        if (ids.Count > 0 && ids.Max() > document.MaxUnitId)
        {
            yield return new("max-unit-id", ids.Max().ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    private static IEnumerable<int> Resources(OfdDocument document, OfdPackage package) =>
        document.Fonts.Select(f => f.Id).Concat(document.Pictures.Keys).Concat(Elements(package, "ColorSpace", "DrawParam").Select(e => (int?)e.Attribute("ID") ?? 0));

    private static IEnumerable<OfdProblem> Uses(OfdDocument document, OfdPackage package)
    {
        if (document.Pages.Count == 0)
        {
            yield return new("pages", "");
        }

        foreach (var page in document.Pages)
        {
            foreach (var font in page.Characters.Select(c => c.Font).Distinct().Where(id => document.Fonts.All(f => f.Id != id)))
            {
                yield return new("font-known", $"{page.Path} {font}");
            }

            foreach (var picture in page.Pictures.Where(p => !document.Pictures.ContainsKey(p.Resource)))
            {
                yield return new("picture-known", $"{page.Path} {picture.Resource}");
            }
        }

        foreach (var font in document.Fonts.Where(f => f.Path is null || package.Part(f.Path).Length == 0))
        {
            yield return new("font-embedded", font.Name);
        }
    }

    /// <summary>Parts that nothing names could smuggle something past those who look at the pages.</summary>
    private static IEnumerable<OfdProblem> Strangers(OfdPackage package)
    {
        var named = Elements(package).SelectMany(e => e.Attributes().Where(a => a.Name.LocalName is "BaseLoc" or "Profile" or "FileRef").Select(a => a.Value).Append(e.HasElements ? "" : e.Value))
            .Where(text => text.Length > 0).Select(text => text[(text.LastIndexOf('/') + 1)..]).ToHashSet(StringComparer.Ordinal);
        return package.Parts.Select(p => p.Key).Where(path => path is not OfdParts.Root && !named.Contains(path[(path.LastIndexOf('/') + 1)..])).Select(path => new OfdProblem("part-named", path));
    }

    internal static IEnumerable<XElement> Elements(OfdPackage package, params IReadOnlyList<string> names) => package.Parts
        .Where(p => p.Key.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
        .SelectMany(p => SafeXml.Parse(p.Value.ToArray(), OfdLimits.Standard.Xml).Match(xml => xml.Descendants(), _ => []))
        .Where(e => names.Count == 0 || names.Contains(e.Name.LocalName, StringComparer.Ordinal));
}

/// <summary>A rule that a file does not keep.</summary>
/// <param name="Rule">Which, in a word.</param>
/// <param name="Where">The part, number or name that it is about.</param>
public sealed record OfdProblem(string Rule, string Where);
