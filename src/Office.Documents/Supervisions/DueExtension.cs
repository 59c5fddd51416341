namespace Office.Documents.Supervisions;

/// <summary>延期: asked for before the due date, and decided with an explicit date.</summary>
public sealed class DueExtension
{
    public Guid Id { get; init; }

    public Guid OrganId { get; init; }

    public Guid ItemId { get; init; }

    /// <summary>Its process.</summary>
    public Guid InstanceId { get; init; }

    public DateTimeOffset FromDue { get; init; }

    public DateTimeOffset AskedDue { get; init; }

    /// <summary>Whose decision its length asks for.</summary>
    public ExtensionLevel Level { get; init; }

    public required string Reason { get; init; }

    public required string Progress { get; init; }

    public required string AskerName { get; init; }

    public DateTimeOffset AskedAt { get; init; }

    /// <summary>Null while it is being decided on.</summary>
    public bool? Granted { get; set; }

    /// <summary>The date that was set; those who decide may set another than was asked for.</summary>
    public DateTimeOffset? SetDue { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    public string? DeciderName { get; set; }
}
