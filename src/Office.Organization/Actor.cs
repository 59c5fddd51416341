namespace Office.Organization;

/// <summary>
/// Who acts: an official in one of their posts, derived from the session by the dispatcher and never passed by a page.
/// </summary>
/// <param name="AccountId">The account that is signed in; commands are deduplicated per account.</param>
/// <param name="OfficialId">The official whose act this is.</param>
/// <param name="PostId">The post in which the official acts.</param>
/// <param name="UnitId">The unit of that post.</param>
/// <param name="OrganId">The organ of that unit; the owner of whatever this act creates.</param>
/// <param name="Name">The official's name as it is recorded and printed.</param>
/// <param name="Title">The post's title as it is recorded and printed.</param>
public sealed record Actor(
    Guid AccountId, Guid OfficialId, Guid PostId, Guid UnitId, Guid OrganId, string Name, string Title)
{
    /// <summary>Whom a grant may name so that it reaches this actor.</summary>
    public IReadOnlyList<Guid> Subjects => [OfficialId, PostId, UnitId, OrganId];
}
