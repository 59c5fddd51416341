using System.Globalization;

namespace Office.Web.Components;

/// <summary>Dates and times in the page's language: 2026年11月22日 or 22 November 2026. Never the browser's own form.</summary>
public static class DateText
{
    /// <summary>The date with year.</summary>
    public static string Day(DateOnly day) => day.ToString(Chinese ? "yyyy年M月d日" : "d MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>The date without year, for lists of the running year.</summary>
    public static string ShortDay(DateOnly day) => day.ToString(Chinese ? "M月d日" : "d MMM", CultureInfo.CurrentCulture);

    /// <summary>The month and year of a calendar page.</summary>
    public static string Month(DateOnly day) => day.ToString(Chinese ? "yyyy年M月" : "MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>Date and minute, in the offset that the value carries.</summary>
    public static string Moment(DateTimeOffset moment) =>
        Day(DateOnly.FromDateTime(moment.DateTime)) + moment.ToString(Chinese ? " HH:mm" : ", HH:mm", CultureInfo.CurrentCulture);

    /// <summary>How long ago, in the coarsest unit that still helps; older than a week it is the date itself.</summary>
    public static string Ago(DateTimeOffset moment, DateTimeOffset now)
    {
        var past = now - moment;
        return past switch
        {
            _ when past < TimeSpan.FromMinutes(1) => Chinese ? "刚刚" : "just now",
            _ when past < TimeSpan.FromHours(1) => Count((int)past.TotalMinutes, "分钟前", "minute"),
            _ when past < TimeSpan.FromDays(1) => Count((int)past.TotalHours, "小时前", "hour"),
            _ when past < TimeSpan.FromDays(7) => Count((int)past.TotalDays, "天前", "day"),
            _ => Day(DateOnly.FromDateTime(moment.ToOffset(now.Offset).DateTime)),
        };
    }

    /// <summary>Reads what people type: 2026-11-22, 2026.11.22, 20261122, 2026年11月22日, 22 November 2026.</summary>
    public static bool TryRead(string? text, out DateOnly day) => DateOnly.TryParseExact(
        text?.Trim(),
        ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy年M月d日", "d MMMM yyyy", "d MMM yyyy"],
        CultureInfo.CurrentCulture,
        DateTimeStyles.AllowWhiteSpaces,
        out day);

    private static bool Chinese => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName is "zh";

    private static string Count(int count, string chinese, string english) => Chinese
        ? string.Create(CultureInfo.InvariantCulture, $"{count} {chinese}")
        : string.Create(CultureInfo.InvariantCulture, $"{count} {english}{(count == 1 ? "" : "s")} ago");
}
