using System.Security.Cryptography;
using System.Text;
using Office.Organization.Directory;

namespace Office.Web.Features.Drafts;

/// <summary>The collective names that an organ addresses: groups of the organs below it and below those above it.</summary>
public static class RecipientGroups
{
    /// <summary>Those that hold at least two organs, the nearest first.</summary>
    public static IReadOnlyList<RecipientGroup> Of(DirectorySnapshot directory, Guid organId)
    {
        List<RecipientGroup> groups = [];
        for (var parent = directory.Organ(organId); parent is not null; parent = Above(directory, parent))
        {
            groups.AddRange(Below(directory, parent, organId));
        }

        return [.. groups.DistinctBy(group => group.Name, StringComparer.Ordinal)];
    }

    /// <summary>The organs that a printed name stands for; none where it is not known.</summary>
    public static IReadOnlyList<Guid> Resolve(DirectorySnapshot directory, IReadOnlyList<RecipientGroup> groups, string printedName)
    {
        var organ = directory.Organs.FirstOrDefault(o => string.Equals(o.FullName, printedName, StringComparison.Ordinal)
            || string.Equals(o.ShortName, printedName, StringComparison.Ordinal));
        if (organ is not null)
        {
            return [organ.Id];
        }

        var wanted = Bare(printedName);
        return groups.FirstOrDefault(group => string.Equals(Bare(group.Name), wanted, StringComparison.Ordinal))?.Organs ?? [];
    }

    private static OrganEntry? Above(DirectorySnapshot directory, OrganEntry organ) =>
        organ.ParentId is { } parentId ? directory.Organ(parentId) : null;

    private static IEnumerable<RecipientGroup> Below(DirectorySnapshot directory, OrganEntry parent, Guid organId)
    {
        var children = directory.Children(parent.Id).Where(child => child.Id != organId).ToLookup(child => child.Level);
        OrganLevel[] levels = [OrganLevel.County, OrganLevel.Township, OrganLevel.Department, OrganLevel.Village];
        return from level in levels
               let members = children[level].Select(child => child.Id).ToList()
               where members.Count > 1
               let name = NameOf(level, parent)
               select new RecipientGroup(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(name + parent.Code)).AsSpan(0, 16)), name, members);
    }

    private static string NameOf(OrganLevel level, OrganEntry parent) => level switch
    {
        OrganLevel.County => "各县（区）人民政府",
        OrganLevel.Township => "各乡镇人民政府、街道办事处",
        OrganLevel.Department => Seat(parent) + "各部门",
        OrganLevel.Village => "各村（居）民委员会",
        _ => parent.ShortName,
    };

    // 市政府各部门, 县政府各部门: as they are called at home.
    private static string Seat(OrganEntry parent) => parent.Level switch
    {
        OrganLevel.City => "市政府",
        OrganLevel.County => parent.ShortName.EndsWith("区政府", StringComparison.Ordinal) ? "区政府" : "县政府",
        _ => parent.ShortName,
    };

    // 各县、区人民政府 and 各县（区）人民政府 are the same organs; so are 市直各部门 and 市政府各部门.
    private static string Bare(string name)
    {
        var letters = string.Concat(name.Where(char.IsLetter));
        var governments = letters.Contains("政府", StringComparison.Ordinal);
        return governments && (letters.StartsWith("各县", StringComparison.Ordinal) || letters.StartsWith("各区", StringComparison.Ordinal)) ? "counties"
            : governments && (letters.StartsWith("各乡", StringComparison.Ordinal) || letters.StartsWith("各镇", StringComparison.Ordinal)) ? "townships"
            : letters.Contains("各部门", StringComparison.Ordinal) || letters.Contains("各委办局", StringComparison.Ordinal) ? "departments"
            : letters.StartsWith("各村", StringComparison.Ordinal) ? "villages"
            : letters;
    }
}
