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

    public NumberState State { get; private set; } = NumberState.Given;

    /// <summary>The document; unique, so that a document never gets a second number. Null where none carries it or has carried it.</summary>
    public Guid? DispatchId { get; private set; }

    public Guid GivenBy { get; private set; }

    public string GivenByName { get; private set; } = "";

    public DateTimeOffset GivenAt { get; private set; }

    /// <summary>When it was made void (作废); null while its document carries it.</summary>
    public DateTimeOffset? VoidedAt { get; private set; }

    /// <summary>Who ended the matter.</summary>
    public string? VoidedByName { get; private set; }

    /// <summary>Why no paper carries it.</summary>
    public string? VoidReason { get; private set; }

    /// <summary>Who asked that another document may take it; only somebody else may approve.</summary>
    public Guid? AskedBy { get; private set; }

    /// <summary>A document takes it: a new number, or one that was kept.</summary>
    public void Take(Guid dispatchId, Guid by, string byName, DateTimeOffset at)
    {
        (State, DispatchId) = (NumberState.Given, dispatchId);
        (GivenBy, GivenByName, GivenAt) = (by, byName, at);
    }

    /// <summary>预留: kept for a matter to come.</summary>
    public void Reserve(Guid by, string byName, DateTimeOffset at)
    {
        State = NumberState.Reserved;
        (GivenBy, GivenByName, GivenAt) = (by, byName, at);
    }

    /// <summary>Its document was ended, or it is not kept any longer; this says why.</summary>
    public void Void(string reason, string byName, DateTimeOffset at)
    {
        State = NumberState.Void;
        (VoidedAt, VoidedByName, VoidReason) = (at, byName, reason);
    }

    /// <summary>Its document runs again and carries it again.</summary>
    public void Restore()
    {
        (State, AskedBy) = (NumberState.Given, null);
        (VoidedAt, VoidedByName, VoidReason) = (null, null, null);
    }

    public void AskReuse(Guid by) => (State, AskedBy) = (NumberState.ReuseAsked, by);

    /// <summary>A second person agreed: another document may take it, and the one that carried it has it no more.</summary>
    public void Approve()
    {
        (State, AskedBy, DispatchId) = (NumberState.Reserved, null, null);
        (VoidedAt, VoidedByName, VoidReason) = (null, null, null);
    }

    public void Refuse() => (State, AskedBy) = (NumberState.Void, null);

    /// <summary>发文字号 as printed (GB/T 9704-2012 7.2.5): six-angle brackets, no leading zero, no 第.</summary>
    public string Printed => $"{Prefix}〔{Year}〕{Sequence}号";
}
