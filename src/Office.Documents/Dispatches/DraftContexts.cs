using Office.Documents.Proofreading;
using Office.Documents.Rules;
using Office.Organization.Directory;

namespace Office.Documents.Dispatches;

/// <summary>What the directory tells the rules and the proofreader about a text of an organ.</summary>
public static class DraftContexts
{
    /// <param name="directory">As it stands.</param>
    /// <param name="organId">The organ that issues.</param>
    /// <param name="recipients">主送 and 抄送 with the organs behind the names.</param>
    /// <param name="files">The names of the files attached, in order.</param>
    public static RuleContext Rules(
        DirectorySnapshot directory, Guid organId, IEnumerable<Recipient> recipients, IReadOnlyList<string> files)
    {
        var standings = new OrganStandings(directory, organId);
        return new RuleContext
        {
            Files = files,
            Issuer = standings.Issuer,
            Recipients =
            [
                .. recipients.GroupBy(recipient => recipient.PrintedName, StringComparer.Ordinal)
                    .Select(group => standings.Of(group.Key, group.Select(recipient => recipient.OrganId))),
            ],
        };
    }

    /// <summary>The leaders of the organ and of those above it, in the order of rank that the directory keeps.</summary>
    public static ProofContext Proof(DirectorySnapshot directory, Guid organId, int year)
    {
        var organs = new HashSet<Guid>();
        for (Guid? at = organId; at is { } id && organs.Add(id) && directory.Organ(id) is { } organ; at = organ.ParentId)
        {
            // Every organ up to the top of its tree.
        }

        var leading = directory.Posts
            .Where(post => organs.Contains(post.OrganId) && (post.Has(Duty.Leader) || post.Has(Duty.DeputyLeader)))
            .GroupBy(post => post.OfficialId)
            .ToDictionary(group => group.Key, group => string.Join('、', group.Select(post => post.Title).Distinct(StringComparer.Ordinal)));
        return new ProofContext
        {
            Year = year,
            Leaders =
            [
                .. directory.Officials.Where(official => leading.ContainsKey(official.Id))
                    .Select(official => new LeaderEntry(official.Name, leading[official.Id])),
            ],
            OtherNames = [.. directory.Officials.Where(official => organs.Contains(official.OrganId)).Select(official => official.Name)],
        };
    }
}
