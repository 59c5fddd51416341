using System.Globalization;
using System.Text.RegularExpressions;

namespace Office.Organization.Calendars;

/// <summary>
/// How much time is allowed, as offices count it: working days with halves, office hours, or natural days. Written as an ISO
/// 8601 duration, e.g. <c>P3D</c>, <c>P0.5D</c>, <c>PT4H</c>; natural ones begin with <c>natural:</c>, e.g. <c>natural:P30D</c>.
/// </summary>
/// <param name="HalfDays">Twice the number of days.</param>
/// <param name="Time">Hours, minutes and seconds on top of the days.</param>
/// <param name="IsNatural">Whether rest days count as well, and the hours of the night.</param>
public sealed partial record Allowance(int HalfDays, TimeSpan Time, bool IsNatural)
{
    private const string NaturalMark = "natural:";

    // Ten years: a longer one is a slip of the pen.
    private const int MostDays = 3660;

    public static Allowance Workdays(int days) => new(2 * days, TimeSpan.Zero, IsNatural: false);

    public static Allowance WorkingTime(TimeSpan time) => new(0, time, IsNatural: false);

    public static Allowance NaturalDays(int days) => new(2 * days, TimeSpan.Zero, IsNatural: true);

    /// <summary>Reads what <see cref="ToString"/> writes; null when the text is none, is nothing, or is more than ten years.</summary>
    public static Allowance? Parse(string text)
    {
        var isNatural = text.StartsWith(NaturalMark, StringComparison.Ordinal);
        var match = Duration().Match(isNatural ? text[NaturalMark.Length..] : text);
        if (!match.Success || match.Length > 32)
        {
            return null;
        }

        var days = Number(match, "days") + (Number(match, "weeks") * 7);
        var seconds = (Number(match, "hours") * 3600) + (Number(match, "minutes") * 60) + Number(match, "seconds");
        var halves = days * 2;
        var isUsable = halves == decimal.Truncate(halves) && days <= MostDays && seconds <= MostDays * 86_400m
            // Half a natural day is twelve hours, and weeks pass whether they are worked or not.
            && (!isNatural || halves % 2 == 0) && (isNatural || !match.Groups["weeks"].Success)
            && days + seconds > 0;
        return isUsable ? new((int)halves, TimeSpan.FromSeconds((long)seconds), isNatural) : null;
    }

    /// <summary>The text that is stored and drawn.</summary>
    public override string ToString()
    {
        var days = HalfDays == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{HalfDays / 2m:0.#}D");
        var hours = (int)Time.TotalHours == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{(int)Time.TotalHours}H");
        var minutes = Time.Minutes == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Time.Minutes}M");
        var seconds = Time.Seconds == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Time.Seconds}S");
        return $"{(IsNatural ? NaturalMark : "")}P{days}{(Time == TimeSpan.Zero ? "" : "T")}{hours}{minutes}{seconds}";
    }

    private static decimal Number(Match match, string group) => match.Groups[group].Success
        ? decimal.Parse(match.Groups[group].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
        : 0;

    [GeneratedRegex(
        @"^P(?:(?<weeks>[0-9]{1,3})W)?(?:(?<days>[0-9]{1,4}(?:\.[0-9])?)D)?(?:T(?=[0-9])(?:(?<hours>[0-9]{1,5})H)?(?:(?<minutes>[0-9]{1,6})M)?(?:(?<seconds>[0-9]{1,8})S)?)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Duration();
}
