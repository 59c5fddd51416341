namespace Office.Documents.Incomings;

/// <summary>The last 收文编号 of one category in one year of one organ; its row is locked while a number is given.</summary>
public sealed class IncomingSequence
{
    public Guid OrganId { get; init; }

    public IncomingCategory Category { get; init; }

    public int Year { get; init; }

    /// <summary>0 before the first.</summary>
    public int Last { get; private set; }

    public int Next() => ++Last;
}
