namespace Office.Documents.Numbering;

/// <summary>One line of what happened to a number: who, when, why and for which document. Only ever added.</summary>
public sealed class NumberEvent
{
    public Guid Id { get; init; }

    public Guid OrganId { get; init; }

    /// <summary>The line of the ledger.</summary>
    public Guid EntryId { get; init; }

    /// <summary>From 1, in the order in which they happened to this number.</summary>
    public int Position { get; init; }

    public NumberEventKind Kind { get; init; }

    public DateTimeOffset At { get; init; }

    public Guid ById { get; init; }

    public required string ByName { get; init; }

    /// <summary>The document that carried it then; null where none did.</summary>
    public Guid? DispatchId { get; init; }

    public string? Reason { get; init; }
}
