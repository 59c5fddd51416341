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

    /// <summary>When it was made void (作废); null while its document carries it.</summary>
    public DateTimeOffset? VoidedAt { get; private set; }

    /// <summary>Who ended the matter.</summary>
    public string? VoidedByName { get; private set; }

    /// <summary>Why no paper carries it.</summary>
    public string? VoidReason { get; private set; }

    /// <summary>Its document was ended; the number is never given again, and this says why.</summary>
    public void Void(string reason, string byName, DateTimeOffset at) => (VoidedAt, VoidedByName, VoidReason) = (at, byName, reason);

    /// <summary>Its document runs again and carries it again.</summary>
    public void Restore() => (VoidedAt, VoidedByName, VoidReason) = (null, null, null);

    /// <summary>发文字号 as printed (GB/T 9704-2012 7.2.5): six-angle brackets, no leading zero, no 第.</summary>
    public string Printed => $"{Prefix}〔{Year}〕{Sequence}号";
}
