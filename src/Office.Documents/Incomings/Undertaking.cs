namespace Office.Documents.Incomings;

/// <summary>承办: one unit that was handed a paper, in one round; a paper that is done again is handed out again.</summary>
public sealed class Undertaking
{
    public Guid Id { get; init; }

    public Guid OrganId { get; init; }

    public Guid IncomingId { get; init; }

    public Guid UnitId { get; init; }

    public required string UnitName { get; init; }

    /// <summary>主办; else 协办.</summary>
    public bool IsLead { get; init; }

    public int Round { get; init; }

    /// <summary>The instruction by which it was handed out; null when it went as the office proposed.</summary>
    public Guid? InstructionId { get; init; }

    public UndertakingState State { get; private set; } = UndertakingState.Open;

    public DateTimeOffset HandedAt { get; init; }

    public DateOnly? DueOn { get; init; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public string? AnsweredBy { get; private set; }

    /// <summary>办理结果 or 协办意见, or why it is not theirs.</summary>
    public string? Result { get; private set; }

    public void Answer(UndertakingState state, string? result, string by, DateTimeOffset now) =>
        (State, Result, AnsweredBy, AnsweredAt) = (state, result, by, now);
}

/// <summary>How a unit answered. Stored by number.</summary>
public enum UndertakingState
{
    /// <summary>承办中</summary>
    Open = 1,

    /// <summary>已反馈</summary>
    Reported = 2,

    /// <summary>不属本单位</summary>
    NotOurs = 3,

    /// <summary>已收回: the office handed it to others.</summary>
    TakenBack = 4,
}
