using Office.Organization;
using Office.Organization.Directory;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Instances;

/// <summary>Looks up stand-ins in the directory as it stands.</summary>
internal static class StandIns
{
    /// <summary>Everybody who may act for these holders, each once, without those who hold the item themselves.</summary>
    public static IReadOnlyList<StandIn> Of(
        DirectorySnapshot people, ProcessInstance instance, WorkItemKind kind, IEnumerable<Guid> holders, DateTimeOffset now)
    {
        // What is only to be read is the reader's own.
        if (people.Delegations.Count == 0 || kind >= WorkItemKind.Read)
        {
            return [];
        }
        var today = OfficeDay.Of(now);
        var own = holders.ToHashSet();
        // Nobody decides on their own draft because somebody who should is away.
        Guid? author = kind == WorkItemKind.Decide ? StateText.Read(instance.State).Drafter.OfficialId : null;
        return [.. own
            .SelectMany(principal => people.StandInsFor(principal, today, instance.MatterKind, instance.OrganId)
                .Select(post => new StandIn(post, principal)))
            .Where(standIn => !own.Contains(standIn.Post.OfficialId) && standIn.Post.OfficialId != author)
            .DistinctBy(standIn => standIn.Post.OfficialId)];
    }
}
