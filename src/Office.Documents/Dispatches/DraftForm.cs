using Office.Documents.Content;

namespace Office.Documents.Dispatches;

/// <summary>Everything that a drafter fills in. Saved as it is typed; checked when it is submitted.</summary>
public sealed record DraftForm
{
    public required DocumentContent Content { get; init; }

    public IReadOnlyList<Recipient> Recipients { get; init; } = [];

    public Disclosure? Disclosure { get; init; }

    public string? DisclosureReason { get; init; }

    public bool SecrecyReviewed { get; init; }

    public Route Route { get; init; } = Route.Empty;
}
