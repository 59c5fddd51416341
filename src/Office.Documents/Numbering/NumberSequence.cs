namespace Office.Documents.Numbering;

/// <summary>The running number of one 机关代字 in one year; its row is locked while a number is given.</summary>
/// <param name="organId">The organ that owns the prefix.</param>
/// <param name="prefix">机关代字, e.g. 铜府办发.</param>
/// <param name="year">The year in the brackets, four digits.</param>
public sealed class NumberSequence(Guid organId, string prefix, int year)
{
    public Guid OrganId { get; private init; } = organId;

    public string Prefix { get; private init; } = prefix;

    public int Year { get; private init; } = year;

    /// <summary>The last number given; 0 before the first.</summary>
    public int Last { get; private set; }

    public int Next() => ++Last;
}
