namespace Office.Documents.Tests.Conformance.Assertions;

/// <summary>One assertion of the reference, measured on a file that was read back.</summary>
/// <param name="Id">L01–L57.</param>
/// <param name="Clause">Of GB/T 9704-2012 unless it says otherwise.</param>
/// <param name="Strength">规定, 一般, 推荐 or 实务.</param>
/// <param name="Text">What is asked.</param>
/// <param name="Expected">The value asked for.</param>
/// <param name="Read">The readings of a sample; none where it does not apply.</param>
internal sealed record Assertion(
    string Id, string Clause, string Strength, string Text, string Expected, Func<ReadSample, IEnumerable<Reading>> Read)
{
    public static IReadOnlyList<Assertion> All { get; } =
        [.. PageAssertions.All.Concat(HeadAssertions.All).Concat(TextAssertions.All).Concat(ClosingAssertions.All).Concat(EndAssertions.All)
            .OrderBy(a => a.Id, StringComparer.Ordinal)];
}

/// <summary>A value that was measured and whether it is as asked; NaN for a question of yes or no.</summary>
internal sealed record Reading(double Value, bool Holds)
{
    public static Reading Near(double value, double wanted, double tolerance) => new(value, Math.Abs(value - wanted) <= tolerance);

    public static Reading Between(double value, double least, double most) => new(value, value >= least && value <= most);

    public static Reading That(bool holds) => new(double.NaN, holds);
}
