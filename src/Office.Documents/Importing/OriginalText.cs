using System.Xml.Linq;

namespace Office.Documents.Importing;

/// <summary>Tracked changes (修订) the other way round: the text as it was before anybody changed it.</summary>
internal static class OriginalText
{
    /// <summary>Whether anything in it was changed with the changes tracked.</summary>
    public static bool DiffersIn(XElement body) => body.Descendants().Any(element => element.Name.LocalName is "ins" or "del" or "moveFrom" or "moveTo");

    /// <summary>A copy in which what was inserted is not there and what was deleted is.</summary>
    public static XElement Of(XElement body) => Without(body, _ => true);

    /// <summary>A copy without the changes of some authors; those of the others stay.</summary>
    public static XElement Without(XElement body, Func<string, bool> isTakenBack)
    {
        var original = new XElement(body);
        foreach (var mark in Elements(original, "ins", "moveTo").Where(mark => isTakenBack(AuthorOf(mark))))
        {
            switch (mark.Parent?.Name.LocalName)
            {
                case null:
                    break;
                case "rPr" when mark.Parent.Parent?.Name.LocalName is "pPr":
                    // The paragraph mark was inserted: originally it ran on into the next, as one whose mark was deleted does now.
                    mark.Name = mark.Name.Namespace + "joined";
                    break;
                case "trPr":
                    mark.Ancestors().FirstOrDefault(parent => parent.Name.LocalName is "tr")?.Remove();
                    break;
                default:
                    mark.Remove();
                    break;
            }
        }

        foreach (var mark in Elements(original, "del", "moveFrom").Where(mark => isTakenBack(AuthorOf(mark))))
        {
            if (mark.Parent?.Name.LocalName is "rPr" or "trPr")
            {
                mark.Remove();
            }
            else if (mark.Parent is not null)
            {
                mark.ReplaceWith(mark.Nodes());
            }
        }

        foreach (var element in Elements(original, "delText", "joined"))
        {
            element.Name = element.Name.Namespace + (element.Name.LocalName is "joined" ? "del" : "t");
        }

        return original;
    }

    /// <summary>Who changed it, in the order of their first change.</summary>
    public static IReadOnlyList<string> Authors(XElement body) =>
    [
        .. Elements(body, "ins", "moveTo", "del", "moveFrom")
            .GroupBy(AuthorOf, StringComparer.Ordinal)
            .OrderBy(group => group.Min(mark => mark.Value("date") ?? ""), StringComparer.Ordinal)
            .Select(group => group.Key),
    ];

    private static string AuthorOf(XElement mark) => TextCleaning.Clean(mark.Value("author") ?? "");

    /// <summary>Who changed it, and how many letters each put in and took out, in the order of their names.</summary>
    public static IReadOnlyList<ImportedRevision> Revisions(XElement body) =>
    [
        .. Elements(body, "ins", "moveTo", "del", "moveFrom")
            .GroupBy(AuthorOf, StringComparer.Ordinal)
            .Select(group => new ImportedRevision(
                group.Key,
                group.Where(mark => mark.Name.LocalName is "ins" or "moveTo").Sum(mark => Letters.Count(WordText.Of(mark))),
                group.Where(mark => mark.Name.LocalName is "del" or "moveFrom")
                    .Sum(mark => Elements(mark, "delText", "t").Sum(text => Letters.Count(text.Value)))))
            .Where(revision => revision.Inserted + revision.Deleted > 0)
            .OrderBy(revision => revision.Author, StringComparer.Ordinal),
    ];

    private static List<XElement> Elements(XElement root, params string[] names) =>
        [.. root.Descendants().Where(element => names.Contains(element.Name.LocalName, StringComparer.Ordinal))];
}
