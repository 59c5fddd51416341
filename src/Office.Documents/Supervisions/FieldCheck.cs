namespace Office.Documents.Supervisions;

/// <summary>核查: what was seen on the spot or heard on calling back.</summary>
public sealed class FieldCheck
{
    public Guid Id { get; init; }

    public Guid OrganId { get; init; }

    public Guid ItemId { get; init; }

    public CheckKind Kind { get; init; }

    public DateTimeOffset On { get; init; }

    public required string Text { get; init; }

    public bool IsConfirmed { get; init; }

    public required string ByName { get; init; }

    public DateTimeOffset At { get; init; }
}
