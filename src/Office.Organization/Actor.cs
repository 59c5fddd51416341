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
    /// <summary>The office itself: what reactions and jobs act as. No account can sign in as it and no grant names it.</summary>
    public static Actor TheOffice { get; } = new(
        new Guid("00000000-0000-7000-8000-000000000001"), Guid.Empty, Guid.Empty, Guid.Empty, Guid.Empty, "系统", "");

    public bool IsTheOffice => AccountId == TheOffice.AccountId;

    /// <summary>Whom a grant may name so that it reaches this actor.</summary>
    public IReadOnlyList<Guid> Subjects => [OfficialId, PostId, UnitId, OrganId];
}
