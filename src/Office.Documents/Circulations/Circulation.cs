using Office.Workflow.Readings;
using Office.Workflow.WorkItems;

namespace Office.Documents.Circulations;

/// <summary>
/// 传阅: a paper shown to readers with a stated purpose, each of whom acknowledges it. It is a root of its own: no approval waits
/// for it, and it goes on when the approval has ended.
/// </summary>
public sealed class Circulation
{
    /// <summary>Also the id of the one work item that lies in its readers' 待阅.</summary>
    public Guid Id { get; init; }

    /// <summary>The organ that owns the paper.</summary>
    public Guid OrganId { get; init; }

    /// <summary>What is circulated.</summary>
    public Guid SubjectId { get; init; }

    /// <summary>The kind under which its owner knows it: <c>dispatch</c>, <c>arrival</c>.</summary>
    public required string SubjectKind { get; init; }

    public required string Title { get; init; }

    public string? Reference { get; init; }

    /// <summary>0 plain, 1 urgent, 2 most urgent.</summary>
    public int Urgency { get; init; }

    /// <summary>Why it is shown; obligatory.</summary>
    public required string Purpose { get; init; }

    public Guid StartedBy { get; init; }

    public required string StartedByName { get; init; }

    public DateTimeOffset StartedAt { get; init; }

    /// <summary>How many readers there are, those included whose rows are still being written.</summary>
    public int ReaderCount { get; internal set; }

    public DateTimeOffset? UrgedAt { get; internal set; }

    /// <summary>Who urged last; the job reminds in this name.</summary>
    public Guid? UrgedBy { get; internal set; }

    public string? UrgedWords { get; internal set; }

    public int UrgedTimes { get; internal set; }

    /// <summary>When nobody was waited for any more; null while somebody is. A supplement (补传阅) opens it again.</summary>
    public DateTimeOffset? EndedAt { get; internal set; }

    internal ReadingPaper Paper => new(
        Id, Id, OrganId, new WorkItemSnapshot(Title, Reference, CirculationLimits.MatterKind, Urgency, Due: null), Purpose);
}

/// <summary>The bounds of circulations.</summary>
public static class CirculationLimits
{
    /// <summary>The kind of matter that lists show.</summary>
    public const string MatterKind = "circulation";

    public const int PurposeCharacters = 200;

    public const int OpinionCharacters = 500;

    /// <summary>Readers of one circulation.</summary>
    public const int Readers = 20_000;

    public const int Rounds = 20;

    /// <summary>Rows that one command writes; more than that is the work of a job.</summary>
    public const int Chunk = 200;

    /// <summary>How long after one 催办 the next is refused.</summary>
    public static TimeSpan UrgeInterval { get; } = TimeSpan.FromHours(2);
}
