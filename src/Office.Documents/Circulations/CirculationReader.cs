namespace Office.Documents.Circulations;

/// <summary>传阅人: one official of a circulation, and how far the paper came with them.</summary>
public sealed class CirculationReader
{
    public Guid Id { get; init; }

    public Guid OrganId { get; init; }

    public Guid CirculationId { get; init; }

    /// <summary>The round in which they read.</summary>
    public int Round { get; set; }

    /// <summary>Place in the round, from 0.</summary>
    public int Position { get; set; }

    public Guid OfficialId { get; init; }

    /// <summary>The name on the day it was circulated.</summary>
    public required string Name { get; init; }

    /// <summary>Unit and title on that day; with the organ where it is another.</summary>
    public required string Place { get; init; }

    public ReaderState State { get; set; }

    public DateTimeOffset? DeliveredAt { get; internal set; }

    public DateTimeOffset? OpenedAt { get; internal set; }

    public DateTimeOffset? AcknowledgedAt { get; internal set; }

    /// <summary>What the reader wrote with it, if anything.</summary>
    public string? Opinion { get; internal set; }

    public DateTimeOffset? TakenBackAt { get; internal set; }

    /// <summary>Whether the paper lies before this reader now.</summary>
    public bool HasIt => State is ReaderState.Delivered or ReaderState.Opened;
}

/// <summary>How far a paper came with a reader. Stored by number: never renumber, only add.</summary>
public enum ReaderState
{
    /// <summary>待传: it is not this reader's turn yet.</summary>
    Waiting = 1,

    /// <summary>未打开: it lies in their 待阅.</summary>
    Delivered = 2,

    /// <summary>已打开.</summary>
    Opened = 3,

    /// <summary>已阅知.</summary>
    Acknowledged = 4,

    /// <summary>已收回: taken back before it was opened.</summary>
    TakenBack = 5,
}
