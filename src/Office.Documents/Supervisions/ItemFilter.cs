namespace Office.Documents.Supervisions;

/// <summary>What a list of supervised matters is narrowed by; everything is optional.</summary>
public sealed record ItemFilter
{
    /// <summary>Part of the title, the number or the unit's name.</summary>
    public string? Text { get; init; }

    public ItemLight? Light { get; init; }

    public ItemSource? Source { get; init; }

    /// <summary>The lead unit.</summary>
    public Guid? LeadId { get; init; }

    /// <summary>Only what the actor's own unit owes.</summary>
    public bool IsOwed { get; init; }

    /// <summary>Only what is open, or only what is closed.</summary>
    public bool? IsOpen { get; init; }

    /// <summary>Due in these days, or closed in them.</summary>
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }
}
