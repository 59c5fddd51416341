namespace Office.Documents.Rules;

/// <summary>Something that a document should have otherwise.</summary>
/// <param name="Code">Key of the translated message; the advice how to mend it is under <see cref="FixCode"/>.</param>
/// <param name="Clause">Where it is said, e.g. 条例第十五条（一）, GB/T 9704-2012 7.3.1; empty for a habit.</param>
/// <param name="Strength">How binding that is.</param>
/// <param name="Blocks">Whether the draft may not be submitted like this. A product's choice, apart from the strength.</param>
/// <param name="Arguments">Values for the message's placeholders, in order.</param>
public sealed record Finding(
    string Code, string Clause, Strength Strength, bool Blocks, IReadOnlyList<object> Arguments)
{
    /// <summary>R01–R51 of the rule list, P01… of proofreading; empty for a check that the list does not number.</summary>
    public string Rule { get; init; } = "";

    /// <summary>Whether it keeps 审核 and 签发 from passing until it is mended or overridden with a reason.</summary>
    public bool Obligatory { get; init; }

    /// <summary>The element, block and characters that it is about.</summary>
    public Place Place { get; init; } = Place.Document;

    /// <summary>How it can be mended without a decision of the author; null where it takes one.</summary>
    public FindingFix? Fix { get; init; }

    public string FixCode => Code + ".fix";

    /// <summary>Whether somebody may let it pass with a reason. What blocks the submission itself can only be mended.</summary>
    public bool CanBeOverridden => Obligatory && !Blocks;

    /// <summary>
    /// What an override names: the same complaint about the same words. It survives a change of other parts of the text and ends
    /// with the words that it was about.
    /// </summary>
    public string Key => $"{Code}({string.Join('|', Arguments)})";
}
