namespace Office.Documents.Rules;

/// <summary>A mechanical way to mend a finding: other words at its place, or none.</summary>
/// <param name="Kind">What is done at the finding's place.</param>
/// <param name="Text">The new words; empty where something is taken away.</param>
public sealed record FindingFix(FixKind Kind, string Text = "")
{
    public static FindingFix Remove { get; } = new(FixKind.RemoveItem);

    public static FindingFix Replace(string text) => new(FixKind.Replace, text);
}

/// <summary>What a fix does.</summary>
public enum FixKind
{
    /// <summary>The characters of the place become the fix's words.</summary>
    Replace = 1,

    /// <summary>The recipient, attachment or block of the place goes.</summary>
    RemoveItem = 2,

    /// <summary>A paragraph with the fix's words is added at the end of the body.</summary>
    AppendParagraph = 3,
}
