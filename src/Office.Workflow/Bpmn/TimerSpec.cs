using System.Globalization;
using System.Text.RegularExpressions;

namespace Office.Workflow.Bpmn;

/// <summary>When a timer fires, as the process states it.</summary>
/// <param name="Kind">Span, moment or cycle.</param>
/// <param name="Text">ISO 8601; on a drawing it may be an expression, in an effect it never is.</param>
/// <param name="WorkingTime">Counted in working days and hours (<c>office:calendar="working"</c>), else in natural time.</param>
public sealed partial record TimerSpec(TimerKind Kind, string Text, bool WorkingTime = false)
{
    /// <summary>Whether the text is an expression that gives the time when the timer is armed.</summary>
    internal bool IsExpression => Text.StartsWith("${", StringComparison.Ordinal) || Text.StartsWith('=');

    /// <summary>Whether the text says a time of its kind.</summary>
    public bool IsValid => Kind switch
    {
        TimerKind.Duration => DurationOf(Text) is not null,
        TimerKind.Date => MomentOf(Text) is not null,
        _ => Cycle(Text) is not null,
    };

    /// <summary>How often a cycle fires: null for ever; 1 for what is no cycle.</summary>
    public int? Times => Kind == TimerKind.Cycle ? Cycle(Text)?.Times : 1;

    /// <summary>The span of a duration, or of one turn of a cycle; null for a moment.</summary>
    public TimeSpan? Span => Kind switch
    {
        TimerKind.Duration => DurationOf(Text),
        TimerKind.Cycle => Cycle(Text)?.Every,
        _ => null,
    };

    /// <summary>When it fires in natural time if it is armed now. A moment without an offset is taken as UTC.</summary>
    public DateTimeOffset DueAfter(DateTimeOffset now) => Kind == TimerKind.Date
        ? MomentOf(Text) ?? now
        : Later(now, Span ?? TimeSpan.Zero);

    /// <summary>A year is counted as 365 days and a month as 30, as XML Schema tools do.</summary>
    internal static TimeSpan? DurationOf(string text)
    {
        if (Duration().Match(text) is not { Success: true } match || text.EndsWith('T') || text.Length < 3)
        {
            return null;
        }
        var days = Part(match, "y") * 365 + Part(match, "mo") * 30 + Part(match, "w") * 7 + Part(match, "d");
        var seconds = days * 86_400 + Part(match, "h") * 3_600 + Part(match, "mi") * 60 + Part(match, "s");
        return seconds > 200L * 365 * 86_400 ? null : TimeSpan.FromMilliseconds((double)(seconds * 1_000));
    }

    private static DateTimeOffset Later(DateTimeOffset now, TimeSpan span) =>
        DateTimeOffset.MaxValue - now < span ? DateTimeOffset.MaxValue : now + span;

    private static decimal Part(Match match, string name) => match.Groups[name] is { Success: true, ValueSpan: var digits }
        ? decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
        : 0;

    private static DateTimeOffset? MomentOf(string text) => Moment().IsMatch(text)
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment
            : null;

    private static (int? Times, TimeSpan Every)? Cycle(string text)
    {
        var parts = text.Split('/');
        if (parts is not [['R', .. var times], .., var every] || parts.Length > 3 || DurationOf(every) is not { } span
            || span <= TimeSpan.Zero || (parts.Length == 3 && MomentOf(parts[1]) is null))
        {
            return null;
        }
        return times.Length == 0 ? (null, span)
            : int.TryParse(times, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? (number, span)
            : null;
    }

    [GeneratedRegex(@"^P((?<y>\d{1,6})Y)?((?<mo>\d{1,6})M)?((?<w>\d{1,6})W)?((?<d>\d{1,6})D)?(T((?<h>\d{1,6})H)?((?<mi>\d{1,6})M)?((?<s>\d{1,9}(\.\d{1,3})?)S)?)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex Duration();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,7})?)?(Z|[+-]\d\d:\d\d)?)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex Moment();
}
