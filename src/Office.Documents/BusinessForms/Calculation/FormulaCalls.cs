namespace Office.Documents.BusinessForms.Calculation;

using Term = Func<IFormulaScope, object?>;

/// <summary>What a formula may call. Each looks only at its arguments.</summary>
internal static class FormulaCalls
{
    private const int MostDecimals = 8;

    /// <summary>The call; null when there is no such function or it takes another number of arguments.</summary>
    public static Term? Find(string name, IReadOnlyList<Term> arguments) => (name, arguments) switch
    {
        ("sum", [_, ..]) => scope => Numbers(scope, arguments).Sum(),
        ("count", [var list]) => scope => (decimal)Flat(list(scope)).Count(value => value is not null),
        ("min", [_, ..]) => scope => Numbers(scope, arguments) is [_, ..] numbers ? numbers.Min() : null,
        ("max", [_, ..]) => scope => Numbers(scope, arguments) is [_, ..] numbers ? numbers.Max() : null,
        ("avg", [_, ..]) => scope => Numbers(scope, arguments) is [_, ..] numbers ? numbers.Average() : null,
        ("abs", [var a]) => scope => a(scope) is decimal number ? Math.Abs(number) : null,
        ("floor", [var a]) => scope => a(scope) is decimal number ? Math.Floor(number) : null,
        ("ceil", [var a]) => scope => a(scope) is decimal number ? Math.Ceiling(number) : null,
        ("round", [var a]) => scope => Round(a(scope), 0m),
        ("round", [var a, var places]) => scope => Round(a(scope), places(scope)),
        ("if", [var when, var then, var otherwise]) => scope => when(scope) is true ? then(scope) : otherwise(scope),
        ("days", [var a]) => scope => a(scope) is Period period ? (decimal)period.Days : null,
        ("days", [var a, var b]) => scope => (a(scope), b(scope)) is (DateOnly from, DateOnly to) && to >= from
            ? (decimal)(to.DayNumber - from.DayNumber + 1)
            : null,
        ("hours", [var a]) => scope => a(scope) is Period period ? period.Hours : null,
        ("length", [var a]) => scope => a(scope) is string text ? (decimal)text.EnumerateRunes().Count() : 0m,
        ("empty", [var a]) => scope => a(scope) is null or "" || a(scope) is IReadOnlyList<object?> { Count: 0 },
        ("contains", [var a, var b]) => scope => Contains(a(scope), b(scope)),
        ("capital", [var a]) => scope => a(scope) is decimal amount ? MoneyWords.Of(amount) : null,
        _ => null,
    };

    private static decimal? Round(object? value, object? places) =>
        value is decimal number && places is decimal and >= 0 and <= MostDecimals
            ? Math.Round(number, (int)(decimal)places, MidpointRounding.AwayFromZero)
            : null;

    private static bool Contains(object? value, object? part) => (value, part) switch
    {
        (string text, string wanted) => text.Contains(wanted, StringComparison.Ordinal),
        (IReadOnlyList<object?> list, _) => list.Contains(part),
        _ => false,
    };

    private static List<decimal> Numbers(IFormulaScope scope, IReadOnlyList<Term> arguments) =>
        [.. arguments.SelectMany(argument => Flat(argument(scope))).OfType<decimal>()];

    private static IEnumerable<object?> Flat(object? value) => value is IReadOnlyList<object?> list ? list : [value];
}
