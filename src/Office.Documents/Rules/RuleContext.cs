using Office.Documents.Rules.Facts;

namespace Office.Documents.Rules;

/// <summary>
/// What the rules need to know beside the text. Everything may be left out: what is null or empty is not known, and a rule
/// never guesses against the author.
/// </summary>
public sealed record RuleContext
{
    /// <summary>Nothing but the text is known.</summary>
    public static RuleContext None { get; } = new();

    public Stage Stage { get; init; } = Stage.Draft;

    /// <summary>The names of the files attached, in order, endings included; null when it is not known what is attached.</summary>
    public IReadOnlyList<string>? Files { get; init; }

    /// <summary>The organ that issues; null when only the title tells.</summary>
    public OrganFacts? Issuer { get; init; }

    /// <summary>The other organs of a joint document (联合行文).</summary>
    public IReadOnlyList<OrganFacts> JointIssuers { get; init; } = [];

    /// <summary>What is known of the organs under their printed names.</summary>
    public IReadOnlyList<RecipientFacts> Recipients { get; init; } = [];

    public MatterFacts Matter { get; init; } = new();

    public ImprintFacts Imprint { get; init; } = new();

    public HandlingFacts Handling { get; init; } = new();

    /// <summary>Of a document that came in, instead of one that goes out.</summary>
    public IncomingFacts? Incoming { get; init; }
}
