using System.Xml.Linq;
using Office.Documents.Attachments;
using Office.Organization.Foundation;

namespace Office.Documents.Importing;

/// <summary>Where a docx keeps its parts, from its relationships. Links to the outside are counted and otherwise ignored.</summary>
internal sealed record PackageMap(string Main, ILookup<string, string> Parts, int ExternalLinks)
{
    /// <summary>The parts that the main part refers to, by the id of the relationship.</summary>
    public IReadOnlyDictionary<string, string> Targets { get; private init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    private const string DocumentType = ".wordprocessingml.";

    public static Outcome<PackageMap> Read(DocxPackage package)
    {
        var loader = new PartLoader(package);

        var root = Relations(loader.Load("_rels/.rels"), folder: "");
        var main = root.FirstOrDefault(relation => relation.Type is "officeDocument").Target ?? "word/document.xml";
        var types = loader.Load("[Content_Types].xml").Descendants()
            .Where(type => IsPart(type, main))
            .Select(type => (string?)type.Attribute("ContentType") ?? "")
            .ToList();
        if (loader.Fault is not null)
        {
            return loader.Fault;
        }

        if (types.Exists(type => type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)))
        {
            return new FileFault.HasMacros();
        }

        if (!package.Has(main) || (types.Count > 0 && !types.Exists(type => type.Contains(DocumentType, StringComparison.Ordinal))))
        {
            return new ImportFault.NotADocument();
        }

        var folder = main[..(main.LastIndexOf('/') + 1)];
        var relations = Relations(loader.Load($"{folder}_rels/{main[folder.Length..]}.rels"), folder);
        return loader.Fault is null
            ? new PackageMap(
                main,
                relations.Where(relation => relation.Target is not null).ToLookup(r => r.Type, r => r.Target!, StringComparer.Ordinal),
                relations.Count(relation => relation.Target is null))
            {
                Targets = relations.Where(relation => relation.Target is not null).DistinctBy(relation => relation.Id, StringComparer.Ordinal)
                    .ToDictionary(relation => relation.Id, relation => relation.Target!, StringComparer.Ordinal),
            }
            : loader.Fault;
    }

    private static bool IsPart(XElement type, string main) =>
        string.Equals(((string?)type.Attribute("PartName"))?.TrimStart('/'), main, StringComparison.Ordinal);

    private static List<(string Id, string Type, string? Target)> Relations(XDocument xml, string folder) =>
    [
        .. xml.Descendants().Where(element => element.Name.LocalName is "Relationship").Select(relation =>
        {
            var type = (string?)relation.Attribute("Type") ?? "";
            var target = (string?)relation.Attribute("Target") ?? "";
            var outside = (string?)relation.Attribute("TargetMode") is "External";
            return ((string?)relation.Attribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], outside ? null : Resolve(folder, target));
        }),
    ];

    private static string Resolve(string folder, string target) =>
        target.StartsWith('/') ? target.TrimStart('/') : folder + target;
}
