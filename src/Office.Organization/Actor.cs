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

    /// <summary>Nobody: what a handler is given for a demand that needs no sign-in.</summary>
    public static Actor Nobody { get; } = new(
        Guid.Empty, Guid.Empty, Guid.Empty, Guid.Empty, Guid.Empty, Name: "", Title: "");

    private static readonly Guid s_machine = new("00000000-0000-7000-8000-6f6666696365");

    /// <summary>False for <see cref="Nobody"/>.</summary>
    public bool IsSignedIn => AccountId != Guid.Empty;

    /// <summary>
    /// True for the installation itself. It passes every demand: its commands come only from reactions, jobs and the command
    /// line, never from a session.
    /// </summary>
    public bool IsMachine => AccountId == s_machine;

    /// <summary>The installation itself, acting for an organ (numbering by rule, import, distribution).</summary>
    public static Actor Machine(Guid organId) =>
        new(s_machine, s_machine, s_machine, s_machine, organId, Name: "系统", Title: "");
}
