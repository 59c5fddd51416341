using Office.Organization;
using Office.Organization.Directory;

namespace Office.Documents.Entries;

/// <summary>
/// For whom the actor may enter: the leaders of the organs in which they hold a post as secretary or with the duty 代录员, which say of no
/// single one.
/// </summary>
internal sealed class ServedLeaders(Actor actor, IDirectorySource directory)
{
    public IReadOnlyList<EntryLeader> All()
    {
        var people = directory.Current;
        return
        [
            .. people.PostsOf(actor.OfficialId).Where(post => post.Has(Duty.Secretary) || post.Has(Duty.Recorder)).Select(post => post.OrganId).Distinct()
                .SelectMany(organ => people.ByDuty(organ, Duty.Leader).Concat(people.ByDuty(organ, Duty.DeputyLeader)))
                .Where(post => post.OfficialId != actor.OfficialId)
                .DistinctBy(post => post.OfficialId)
                .Select(post => new EntryLeader(post.OfficialId, people.Official(post.OfficialId)?.Name ?? "", post.Title)),
        ];
    }
}
