namespace Office.Documents.Rules.Facts;

/// <summary>What people have stated about the matter of a document; null is unknown.</summary>
public sealed record MatterFacts
{
    /// <summary>重要或重大事项.</summary>
    public bool? Major { get; init; }

    /// <summary>A department's consent or authority of its own party committee or government is there (art. 15).</summary>
    public bool? SuperiorConsent { get; init; }

    /// <summary>A record of the government's consent that the text speaks of (art. 16).</summary>
    public bool? GovernmentConsent { get; init; }

    /// <summary>An office's authority to write downwards (art. 16).</summary>
    public bool? Authorised { get; init; }

    /// <summary>上级机关负责人直接交办.</summary>
    public bool AssignedDirectly { get; init; }

    /// <summary>Why a level is skipped (越级行文).</summary>
    public string? SkipReason { get; init; }

    /// <summary>The matter belongs to the party's or the government's competence alone.</summary>
    public bool SingleSided { get; init; }

    /// <summary>转报: the text of the subordinate's request that is passed on.</summary>
    public string? ForwardedText { get; init; }

    /// <summary>A 批复's registered request; null when none is linked.</summary>
    public string? RepliesTo { get; init; }

    /// <summary>Decisions that the meeting's record holds; null when it is not at hand.</summary>
    public int? MeetingDecisions { get; init; }
}
