using System.Globalization;
using Office.Documents.BusinessForms.Calculation;
using Office.Documents.BusinessForms.Designs;

namespace Office.Documents.BusinessForms.Filling;

/// <summary>Between the text that stands in a field and the value that formulas and rules see.</summary>
public static class FieldReading
{
    /// <summary>The value; null where the text is empty or cannot be read as what the field holds.</summary>
    public static object? Read(FormField field, string text) => text.Length == 0 ? null : field.Kind switch
    {
        FieldKind.Text or FieldKind.LongText or FieldKind.Choice => text,
        FieldKind.Number or FieldKind.Money => Number(text),
        FieldKind.Date => Day(text),
        FieldKind.Time => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null,
        FieldKind.Period => Period(text, field.WithTime),
        FieldKind.MultiChoice => Lines(text).Cast<object?>().ToList(),
        FieldKind.YesNo => text is "true" ? true : text is "false" ? false : null,
        FieldKind.Official or FieldKind.Unit or FieldKind.Organ => Guid.TryParseExact(text, "D", out var id) ? id : null,
        FieldKind.Attachment => Lines(text).Select(line => Guid.TryParseExact(line, "D", out var id) ? (object?)id : null).ToList() is var files
            && !files.Contains(null) ? files : null,
        FieldKind.Heading or FieldKind.Table => null,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field.Kind, "An unknown kind of field."),
    };

    /// <summary>The text of a calculated value; empty where there is none or the field does not hold such a value.</summary>
    public static string Write(FormField field, object? value) => (field.Kind, value) switch
    {
        (FieldKind.Number or FieldKind.Money, decimal number) => Rounded(field, number),
        (FieldKind.Text or FieldKind.LongText or FieldKind.Choice, string text) => text,
        (FieldKind.Text, decimal number) => Plain(number),
        (FieldKind.Date, DateOnly day) => Text(day),
        (FieldKind.YesNo, bool yes) => yes ? "true" : "false",
        _ => "",
    };

    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The parts of a text that holds several.</summary>
    public static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A number as people type it: full-width digits, commas between thousands.</summary>
    public static decimal? Number(string text)
    {
        var plain = string.Concat(text.Trim().Select(Narrow)).Replace(",", "", StringComparison.Ordinal);
        return plain.Length <= 28
            && decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }

    private static char Narrow(char letter) => letter is >= '\uFF0B' and <= '\uFF19' ? (char)(letter - 0xFEE0) : letter;

    private static string Rounded(FormField field, decimal number) =>
        Plain(Math.Round(
            number,
            Math.Clamp(field.Kind is FieldKind.Money ? Math.Max(2, field.Decimals) : field.Decimals, 0, 4),
            MidpointRounding.AwayFromZero));

    private static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static Period? Period(string text, bool withTime)
    {
        if (text.Split('/') is not [var first, var last])
        {
            return null;
        }

        var format = withTime ? "yyyy-MM-dd'T'HH:mm" : "yyyy-MM-dd";
        return DateTime.TryParseExact(first, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)
            && DateTime.TryParseExact(last, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var to)
            && (withTime ? to > from : to >= from)
            ? new Period(from, to, withTime)
            : null;
    }
}
