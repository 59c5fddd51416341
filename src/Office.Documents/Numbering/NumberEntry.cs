namespace Office.Documents.Numbering;

/// <summary>
/// One line of the number ledger (文号台账): a number, and the document that carries it or the reason why none does.
/// </summary>
public sealed class NumberEntry
{
    public Guid Id { get; init; }

    public Guid OrganId { get; init; }

    public required string Prefix { get; init; }

    public int Year { get; init; }

    public int Sequence { get; init; }

    /// <summary>The document; unique, so that a document never gets a second number.</summary>
    public Guid DispatchId { get; init; }

    public Guid GivenBy { get; init; }

    public required string GivenByName { get; init; }

    public DateTimeOffset GivenAt { get; init; }

    /// <summary>发文字号 as printed (GB/T 9704-2012 7.2.5): six-angle brackets, no leading zero, no 第.</summary>
    public string Printed => $"{Prefix}〔{Year}〕{Sequence}号";
}
