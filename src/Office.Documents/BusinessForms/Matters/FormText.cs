namespace Office.Documents.BusinessForms.Matters;

/// <summary>One version of what stood in a form when it was handed in or decided on, as the bytes that were signed.</summary>
public sealed class FormText
{
    public Guid MatterId { get; init; }

    /// <summary>1, 2, …</summary>
    public int Version { get; init; }

    public Guid OrganId { get; init; }

    /// <summary>Canonical UTF-8 JSON; see <see cref="FormContent"/>.</summary>
    public required byte[] Content { get; init; }

    public required byte[] Hash { get; init; }

    public DateTimeOffset FixedAt { get; init; }
}
