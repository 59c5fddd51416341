namespace Office.Organization;

/// <summary>
/// This installation as an object of grants: its administrators have their relations to it, not to any one organ.
/// </summary>
public static class Installation
{
    /// <summary>The object of the administrators' grants.</summary>
    public static Guid Id { get; } = new("00000000-0000-7000-8000-000000000010");
}
