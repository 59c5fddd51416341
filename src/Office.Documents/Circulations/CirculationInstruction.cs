namespace Office.Documents.Circulations;

/// <summary>
/// 传阅中的批示: what a leader ordered while reading, and the undertaking (承办) that came of it. Its own root from the moment it is
/// laid before whoever undertakes it.
/// </summary>
public sealed class CirculationInstruction
{
    public Guid Id { get; init; }

    public Guid OrganId { get; init; }

    public Guid CirculationId { get; init; }

    public Guid SubjectId { get; init; }

    public required string SubjectKind { get; init; }

    public required string Title { get; init; }

    public required string Words { get; init; }

    public Guid InstructedBy { get; init; }

    public required string InstructedByName { get; init; }

    public DateTimeOffset InstructedAt { get; init; }

    /// <summary>Whom the leader named; null leaves it to the office.</summary>
    public Guid? UndertakerId { get; init; }

    /// <summary>The name of whom the leader named.</summary>
    public string? UndertakerName { get; init; }

    /// <summary>When it was laid before them.</summary>
    public DateTimeOffset? OpenedAt { get; internal set; }

    public DateTimeOffset? SettledAt { get; internal set; }

    public string? SettledByName { get; internal set; }

    /// <summary>办理结果.</summary>
    public string? Result { get; internal set; }
}
