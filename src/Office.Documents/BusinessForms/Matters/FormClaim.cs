namespace Office.Documents.BusinessForms.Matters;

/// <summary>What one matter holds so that no other may: a value that must not repeat, or a thing in a span of time.</summary>
public sealed class FormClaim
{
    public Guid Id { get; init; }

    public Guid OrganId { get; init; }

    public Guid FormId { get; init; }

    public Guid MatterId { get; init; }

    public string Field { get; init; } = "";

    /// <summary>The value, or the name of the thing.</summary>
    public string Text { get; init; } = "";

    /// <summary>Minutes since year 1; 0 for a value that must not repeat.</summary>
    public long From { get; init; }

    /// <summary>The end, which itself is free again; 0 for a value.</summary>
    public long To { get; init; }
}
