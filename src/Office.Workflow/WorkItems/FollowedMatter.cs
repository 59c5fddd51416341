namespace Office.Workflow.WorkItems;

/// <summary>关注: an official keeps a matter in sight that they may see, whoever holds it.</summary>
public sealed class FollowedMatter
{
    public Guid Id { get; init; }

    /// <summary>The organ in which the official follows it.</summary>
    public Guid OrganId { get; init; }

    public Guid OfficialId { get; init; }

    public Guid RootId { get; init; }

    public DateTimeOffset FollowedAt { get; init; }
}
