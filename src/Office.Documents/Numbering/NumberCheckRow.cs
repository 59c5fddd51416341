namespace Office.Documents.Numbering;

/// <summary>文号自查: what a nightly check of an organ's ledger found.</summary>
public sealed class NumberCheckRow
{
    /// <summary>How a reminder of one calls its matter.</summary>
    public const string MatterKind = "ledger.check";

    public Guid Id { get; init; }

    public Guid OrganId { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>How many numbers were looked at.</summary>
    public int Checked { get; init; }

    /// <summary>What is not in order.</summary>
    public IReadOnlyList<NumberFlaw> Flaws { get; init; } = [];
}

/// <summary>One thing that is not in order in a ledger.</summary>
/// <param name="Kind">What.</param>
/// <param name="Number">The number as printed; that of the document where the ledger has none.</param>
/// <param name="DispatchId">The document that it is about; null where there is none.</param>
public sealed record NumberFlaw(NumberFlawKind Kind, string Number, Guid? DispatchId);

/// <summary>What can be wrong in a ledger. Stored by number: never renumber.</summary>
public enum NumberFlawKind
{
    /// <summary>断号: between 1 and the last there is no line for it, and nothing explains it.</summary>
    Missing = 1,

    /// <summary>A line lies beyond the last number of its sequence: the next one given would be refused.</summary>
    BeyondLast = 2,

    /// <summary>A document bears a number that the ledger gives to no document or to another.</summary>
    NotInLedger = 3,

    /// <summary>The ledger gives it to a document that bears another or none.</summary>
    NotOnDocument = 4,

    /// <summary>Its document was ended, and the ledger still counts it as carried.</summary>
    EndedUnvoided = 5,

    /// <summary>Nothing says who gave, kept or voided it.</summary>
    Unexplained = 6,
}
