using System.Globalization;
using System.Text.RegularExpressions;
using Office.Documents.Rules;

namespace Office.Documents.Proofreading.Checks;

/// <summary>Days that there are not, weekdays that do not fit, spans that end before they begin or are miscounted.</summary>
internal static partial class DateChecks
{
    private const string Week = "日一二三四五六";
    private const int Timeout = 1000;

    public static IReadOnlyList<ProofCheck> All { get; } =
    [
        new("P07", "proof.weekday", Weekday),
        new("P08", "proof.no-such-day", NoSuchDay),
        new("P08", "proof.no-such-time", NoSuchTime),
        new("P10", "proof.span-backwards", SpanBackwards),
        new("P10", "proof.days-miscounted", DaysMiscounted),
    ];

    private static IEnumerable<Hit> Weekday(ProofText text)
    {
        foreach (var (place, match, day) in Days(text))
        {
            var said = match.Groups["week"];
            var right = day is { } date ? Week[(int)date.DayOfWeek] : default;
            if (said.Success && day is not null && (said.Value == "天" ? '日' : said.Value[0]) != right)
            {
                yield return new Hit(ProofText.At(place, said.Index, 1), match.Value, right.ToString())
                {
                    Fix = FindingFix.Replace(right.ToString()),
                };
            }
        }
    }

    private static IEnumerable<Hit> NoSuchDay(ProofText text) => Days(text)
        .Where(found => found.Day is null && found.Match.Groups["month"].Success)
        .Where(found => !DateOnly.TryParseExact(
            $"2024-{found.Match.Groups["month"].Value}-{found.Match.Groups["day"].Value}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            || found.Match.Groups["year"].Success)
        .Select(found => new Hit(found.Place, found.Match.Value));

    private static IEnumerable<Hit> NoSuchTime(ProofText text) => text.Matches(Time())
        .Where(found => Number(found.Match, "hour") > 24 || Number(found.Match, "minute") > 59)
        .Select(found => new Hit(found.Place, found.Match.Value));

    private static IEnumerable<Hit> SpanBackwards(ProofText text) => Spans(text)
        .Where(span => span.Days <= 0 && !span.Match.Groups["year2"].Success && !OverNewYear(span.Match))
        .Select(span => new Hit(span.Place, span.Match.Groups["span"].Value));

    private static IEnumerable<Hit> DaysMiscounted(ProofText text) => Spans(text)
        .Where(span => span.Days > 0 && span.Match.Groups["count"].Success && Number(span.Match, "count") != span.Days)
        .Select(span => new Hit(
            ProofText.At(span.Place, span.Match.Groups["count"].Index, span.Match.Groups["count"].Length), span.Match.Value, span.Days)
        {
            Fix = FindingFix.Replace(span.Days.ToString(CultureInfo.InvariantCulture)),
        });

    /// <summary>Days that are named, with the year and month that they stand under.</summary>
    private static IEnumerable<(Place Place, Match Match, DateOnly? Day)> Days(ProofText text)
    {
        var year = text.Context.Year;
        foreach (var (place, line) in text.Lines)
        {
            int? month = null;
            foreach (Match match in Day().Matches(line))
            {
                year = match.Groups["year"].Success ? Number(match, "year") : year;
                month = match.Groups["month"].Success ? Number(match, "month") : month;
                var known = year is { } y && month is { } m
                    && DateOnly.TryParseExact($"{y}-{m}-{Number(match, "day")}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                    ? day
                    : (DateOnly?)null;
                yield return (ProofText.At(place, match.Index, match.Length), match, known);
            }
        }
    }

    private static IEnumerable<(Place Place, Match Match, int Days)> Spans(ProofText text) => text.Matches(Span())
        .Select(found => (found.Place, found.Match, Of: DaysOf(found.Match, text.Context.Year ?? 2026)))
        .Where(span => span.Of is not null)
        .Select(span => (span.Place, span.Match, span.Of!.Value));

    private static int? DaysOf(Match match, int year)
    {
        var first = match.Groups["year1"].Success ? Number(match, "year1") : year;
        var second = match.Groups["year2"].Success ? Number(match, "year2") : first;
        var month = match.Groups["month2"].Success ? Number(match, "month2") : Number(match, "month1");
        return Valid(first, Number(match, "month1"), Number(match, "day1")) is { } from && Valid(second, month, Number(match, "day2")) is { } to
            ? to.DayNumber - from.DayNumber + 1
            : null;
    }

    // 12月30日至1月3日 runs into the next year and is not backwards.
    private static bool OverNewYear(Match match) => match.Groups["month2"].Success && Number(match, "month1") >= 11 && Number(match, "month2") <= 2;

    private static DateOnly? Valid(int year, int month, int day) =>
        DateOnly.TryParseExact($"{year}-{month}-{day}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"((?<year>(19|20)\d{2})年)?((?<month>\d{1,2})月)?(?<![\d.])(?<day>\d{1,2})日([（(]?\s*(星期|周|礼拜)(?<week>[一二三四五六日天])[）)]?)?", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Day();

    [GeneratedRegex(@"(?<!\d)(?<hour>\d{1,2})(时|[:：])(?<minute>\d{2})(分)?(?!\d)", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Time();

    [GeneratedRegex(@"(?<span>((?<year1>(19|20)\d{2})年)?(?<month1>\d{1,2})月(?<day1>\d{1,2})日([（(][^）)]{1,6}[）)])?(至|到|—|－|-|～)((?<year2>(19|20)\d{2})年)?((?<month2>\d{1,2})月)?(?<day2>\d{1,2})日([（(][^）)]{1,6}[）)])?)([^。；\d]{0,10}共(?:计)?(?<count>\d{1,3})天)?", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Span();
}
