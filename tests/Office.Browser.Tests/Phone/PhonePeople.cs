using Office.Organization;
using Office.Organization.Directory;

namespace Office.Browser.Tests.Phone;

/// <summary>People of one organ of the demo city through whose hands a short dispatch goes: drafter, head, review, leader.</summary>
internal sealed record PhonePeople(Actor Drafter, string Head, string Reviewer, OfficialEntry Leader, string Stranger)
{
    /// <summary>The first organ in which all of them are at work and no two are one.</summary>
    public static PhonePeople Choose(DirectorySnapshot city) => city.Organs.Select(organ => In(city, organ)).OfType<PhonePeople>().First();

    private static PhonePeople? In(DirectorySnapshot city, OrganEntry organ)
    {
        var drafter = city.ByDuty(organ.Id, Duty.Drafter)
            .FirstOrDefault(post => city.HeadOf(post.UnitId) is { } head && head.OfficialId != post.OfficialId);
        if (city.ByDuty(organ.Id, Duty.Leader) is not [var leader, ..] || city.ByDuty(organ.Id, Duty.OfficeReview) is not [var reviewer, ..]
            || drafter is null)
        {
            return null;
        }

        var head = city.HeadOf(drafter.UnitId)!;
        Guid[] all = [leader.OfficialId, reviewer.OfficialId, drafter.OfficialId, head.OfficialId];
        var stranger = city.Officials.First(official => !all.Contains(official.Id) && city.PostsOf(official.Id).Count > 0);
        return all.Distinct().Count() < all.Length
            ? null
            : new PhonePeople(
                ActorOf(city, drafter), Name(head), Name(reviewer), city.Official(leader.OfficialId)!, stranger.Name);

        string Name(PostEntry post) => city.Official(post.OfficialId)!.Name;
    }

    private static Actor ActorOf(DirectorySnapshot city, PostEntry post) => new(
        post.OfficialId, post.OfficialId, post.Id, post.UnitId, post.OrganId, city.Official(post.OfficialId)!.Name, post.Title);
}
