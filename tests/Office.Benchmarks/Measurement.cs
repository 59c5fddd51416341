namespace Office.Benchmarks;

/// <summary>One measured value beside what it may be.</summary>
/// <param name="Name">Stable, in kebab-case.</param>
/// <param name="Value">In <paramref name="Unit"/>.</param>
/// <param name="Unit">ms, µs, MiB, ratio, per second …</param>
/// <param name="Budget">The most it may be (the least, where <paramref name="MoreIsBetter"/>), or null when only reported.</param>
/// <param name="Of">What the value is of: the machine's part, the size of the sample, the peer it is a ratio to.</param>
/// <param name="MoreIsBetter">For rates.</param>
internal sealed record Measurement(
    string Name, double Value, string Unit, double? Budget, string Of, bool MoreIsBetter = false)
{
    public bool IsOverBudget => Budget is { } budget && (MoreIsBetter ? Value < budget : Value > budget);
}
