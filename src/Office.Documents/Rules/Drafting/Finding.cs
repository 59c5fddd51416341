namespace Office.Documents.Rules.Drafting;

/// <summary>Something that a draft should have otherwise.</summary>
/// <param name="Code">Key of the translated message; the advice how to mend it is under <see cref="FixCode"/>.</param>
/// <param name="Clause">Where it is said, e.g. 条例第十五条（一）, GB/T 9704-2012 7.3.1; empty for a habit.</param>
/// <param name="Strength">How binding that is.</param>
/// <param name="Blocks">Whether the draft may not be submitted like this. A product's choice, apart from the strength.</param>
/// <param name="Arguments">Values for the message's placeholders, in order.</param>
public sealed record Finding(
    string Code, string Clause, Strength Strength, bool Blocks, IReadOnlyList<object> Arguments)
{
    public string FixCode => Code + ".fix";
}
