namespace Office.Organization.Foundation;

/// <summary>An event that a reaction failed on: tried again with growing pauses, then parked until somebody replays it.</summary>
public sealed class DeadLetter
{
    public Guid Id { get; init; }

    public Guid OrganId { get; init; }

    /// <summary>Full name of the reaction.</summary>
    public string Reaction { get; init; } = "";

    public string Event { get; init; } = "";

    public string Payload { get; init; } = "";

    public int Attempts { get; init; }

    /// <summary>When it is tried again; null when it is parked.</summary>
    public DateTimeOffset? NextAt { get; init; }

    /// <summary>The last error, type and message.</summary>
    public string Error { get; init; } = "";

    public DateTimeOffset At { get; init; }
}
