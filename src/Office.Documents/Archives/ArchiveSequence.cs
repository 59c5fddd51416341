namespace Office.Documents.Archives;

/// <summary>The running 件号; its row is locked while one is given.</summary>
public sealed class ArchiveSequence(string fondsCode, int year, RetentionPeriod period, string unitCode)
{
    public string FondsCode { get; private init; } = fondsCode;

    public int Year { get; private init; } = year;

    public RetentionPeriod Period { get; private init; } = period;

    public string UnitCode { get; private init; } = unitCode;

    /// <summary>The last that was given; 0 before the first.</summary>
    public int Last { get; private set; }

    public int Next() => ++Last;
}
