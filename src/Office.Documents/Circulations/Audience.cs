using Office.Organization.Directory;

namespace Office.Documents.Circulations;

/// <summary>Turns what was chosen (officials, posts, units, organs) into the officials who read, each once, in the order chosen.</summary>
public static class Audience
{
    /// <summary>Null where something chosen is in no directory any more.</summary>
    public static IReadOnlyList<Guid>? Resolve(DirectorySnapshot directory, IReadOnlyList<Guid> chosen)
    {
        List<Guid> all = [];
        foreach (var id in chosen)
        {
            if (Of(directory, id) is not { } officials)
            {
                return null;
            }

            all.AddRange(officials);
        }

        return [.. all.Distinct()];
    }

    /// <summary>Unit and title of an official's first post, with the organ where it is not this one.</summary>
    public static string PlaceOf(DirectorySnapshot directory, Guid officialId, Guid organId)
    {
        if (directory.PostsOf(officialId) is not [var post, ..])
        {
            return "";
        }

        var organ = post.OrganId == organId ? "" : directory.Organ(post.OrganId)?.ShortName + " ";
        return $"{organ}{directory.Unit(post.UnitId)?.Name} {post.Title}".Trim();
    }

    private static IEnumerable<Guid>? Of(DirectorySnapshot directory, Guid id)
    {
        if (directory.Official(id) is not null)
        {
            return [id];
        }

        if (directory.Post(id) is { } post)
        {
            return [post.OfficialId];
        }

        if (directory.Unit(id) is not null)
        {
            return directory.PostsIn(id).Select(one => one.OfficialId);
        }

        return directory.Organ(id) is null
            ? null
            : directory.UnitsOf(id).SelectMany(unit => directory.PostsIn(unit.Id)).Select(one => one.OfficialId);
    }
}
