namespace Office.Documents.Rules.Drafting;

/// <summary>One check as data: what it is called, who says so, how strongly, and when it speaks.</summary>
/// <param name="Code">Stable key of its texts.</param>
/// <param name="Clause">Its source; empty for a habit.</param>
/// <param name="Strength">Never more than its source says.</param>
/// <param name="Blocks">Whether it keeps the draft from being submitted.</param>
/// <param name="Ask">The message's arguments when the draft offends; null when it is in order.</param>
internal sealed record DraftRule(
    string Code, string Clause, Strength Strength, bool Blocks, Func<DraftUnderCheck, IReadOnlyList<object>?> Ask);
