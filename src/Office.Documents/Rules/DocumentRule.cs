namespace Office.Documents.Rules;

/// <summary>One check as data: what it is called, who says so, how strongly, and what it holds back.</summary>
/// <param name="Id">Its number in the rule list (R01–R51) or among the proofreading checks (P01…); empty when neither numbers it.</param>
/// <param name="Code">Stable key of its texts.</param>
/// <param name="Clause">Its source; empty for a habit.</param>
/// <param name="Strength">Never more than its source says.</param>
/// <param name="Gate">What it holds back.</param>
public sealed record DocumentRule(string Id, string Code, string Clause, Strength Strength, Gate Gate)
{
    /// <summary>Where the document offends; nothing when it is in order or when what the rule needs is not known.</summary>
    internal Func<DocumentUnderCheck, IEnumerable<Hit>> Ask { get; init; } = _ => [];
}

/// <summary>One place where a document offends against a rule.</summary>
internal sealed record Hit(Place Place, params object[] Arguments)
{
    public FindingFix? Fix { get; init; }
}
