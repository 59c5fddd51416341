namespace Office.Documents.Supervisions;

/// <summary>里程碑: a step on the way to the end.</summary>
public sealed class Milestone
{
    public Guid Id { get; init; }

    public Guid OrganId { get; init; }

    public Guid ItemId { get; init; }

    public int Place { get; init; }

    public required string Name { get; init; }

    public DateTimeOffset DueAt { get; set; }

    public DateTimeOffset? DoneAt { get; set; }
}
