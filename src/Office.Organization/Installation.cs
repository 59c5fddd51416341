namespace Office.Organization;

/// <summary>
/// This installation as an object of grants: its administrators have their relations to it, not to any one organ.
/// </summary>
public static class Installation
{
    /// <summary>The object of the administrators' grants.</summary>
    public static Guid Id { get; } = new("00000000-0000-7000-8000-000000000010");

    /// <summary>
    /// Who sets up an empty installation before it has an official. Holds its one grant only while the first import runs.
    /// </summary>
    public static Actor Setup { get; } = new(
        AccountId: new("00000000-0000-7000-8000-000000000011"),
        OfficialId: new("00000000-0000-7000-8000-000000000012"),
        PostId: new("00000000-0000-7000-8000-000000000013"),
        UnitId: new("00000000-0000-7000-8000-000000000014"),
        OrganId: Id,
        Name: "系统初始化",
        Title: "系统");
}
