using System.Globalization;

namespace Office.Documents.BusinessForms.Calculation;

/// <summary>Comparisons and the four kinds of arithmetic. Values of different kinds are never equal, ordered nor added.</summary>
internal static class FormulaMath
{
    public static bool Compare(string sign, object? left, object? right) => (sign, left, right) switch
    {
        ("==", _, _) => Equals(left, right),
        ("!=", _, _) => !Equals(left, right),
        (_, decimal a, decimal b) => Ordered(sign, a.CompareTo(b)),
        (_, DateOnly a, DateOnly b) => Ordered(sign, a.CompareTo(b)),
        (_, TimeOnly a, TimeOnly b) => Ordered(sign, a.CompareTo(b)),
        // A day against a day that a formula writes as '2026-11-20'.
        (_, DateOnly a, string b) => DateOnly.TryParseExact(b, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && Ordered(sign, a.CompareTo(day)),
        _ => false,
    };

    public static object? Calculate(string sign, object? left, object? right) => (sign, left, right) switch
    {
        ("+", decimal a, decimal b) => a + b,
        ("-", decimal a, decimal b) => a - b,
        ("*", decimal a, decimal b) => a * b,
        ("/", decimal a, decimal b) => b == 0 ? null : a / b,
        ("-", DateOnly a, DateOnly b) => (decimal)(a.DayNumber - b.DayNumber),
        ("+", DateOnly a, decimal b) => Day(a, b),
        ("-", DateOnly a, decimal b) => Day(a, -b),
        _ => null,
    };

    private static bool Ordered(string sign, int order) => sign switch
    {
        "<" => order < 0,
        "<=" => order <= 0,
        ">" => order > 0,
        _ => order >= 0,
    };

    private static DateOnly? Day(DateOnly day, decimal more)
    {
        var number = day.DayNumber + decimal.Truncate(more);
        return number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
    }
}
