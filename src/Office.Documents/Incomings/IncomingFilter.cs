using Office.Documents.Content;

namespace Office.Documents.Incomings;

/// <summary>What narrows the register; null is all.</summary>
public sealed record IncomingFilter
{
    /// <summary>Part of title, sender, 来文字号 or 收文编号.</summary>
    public string? Text { get; init; }

    public IncomingState? State { get; init; }

    public IncomingCategory? Category { get; init; }

    public IncomingMedium? Medium { get; init; }

    public Urgency? Urgency { get; init; }

    /// <summary>Of registration.</summary>
    public int? Year { get; init; }

    /// <summary>Received on this day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Received on this day or earlier.</summary>
    public DateOnly? To { get; init; }
}
